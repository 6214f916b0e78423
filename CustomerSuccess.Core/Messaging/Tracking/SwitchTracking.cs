using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Tracking;

/// <summary>Whether mails to one address tell that they were opened and followed. It holds for what leaves from now on.</summary>
public sealed class SwitchTracking(Writes writes, LiveFeed live, TimeProvider clock)
{
    public async Task<Result<Done>> RunAsync(string address, bool tracked, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return MailErrors.NotAllowed;
        }

        if (!System.Net.Mail.MailAddress.TryCreate(address, out _))
        {
            return MailErrors.NoAddressGiven;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var normalized = BareAddress.Of(address);
            var known = await write.Context.Set<UntrackedAddress>().SingleOrDefaultAsync(untracked => untracked.Address == normalized, cancellationToken);
            if (tracked && known is not null)
            {
                write.Context.Remove(known);
            }
            else if (!tracked && known is null)
            {
                write.Context.Add(new UntrackedAddress(normalized, viewer.Name, clock.GetUtcNow()));
            }

            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new OutboxChanged());
        return default(Done);
    }
}
