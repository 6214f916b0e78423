using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Messaging.Tracking.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Tracking;

/// <summary>The reader of a mail wants no more marketing. Twice is once; what waits in the outbox is held back when its turn comes.</summary>
public sealed class Unsubscribe(Writes writes, SignedLinks links, LiveFeed live, TimeProvider clock)
{
    private const string Reader = "The reader";

    /// <returns>The address that gets no more marketing.</returns>
    public async Task<Result<string>> RunAsync(string token, CancellationToken cancellationToken)
    {
        var subject = links.Read(MailLinkPurposes.Unsubscribe, token);
        if (!subject.Succeeded)
        {
            return subject.Error;
        }

        var (messageId, address) = MailLinkSubject.Read(subject.Value);
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var now = clock.GetUtcNow();
            if (await write.Context.SuppressAsync(address, SuppressionReason.Unsubscribed, note: null, Reader, now, cancellationToken)
                && await write.Context.Set<OutgoingMessage>().Where(message => message.Id == messageId).Select(message => message.Key).SingleOrDefaultAsync(cancellationToken) is { } key)
            {
                var report = new MailReport($"unsubscribe:{messageId}", key, MailEventKind.Unsubscribed, now, null);
                await ReportWriting.WriteAsync(write.Context, [report], Reader, now, cancellationToken);
            }

            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new OutboxChanged());
        return address;
    }
}
