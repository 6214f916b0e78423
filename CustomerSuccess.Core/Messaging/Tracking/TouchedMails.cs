using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Tracking;

/// <summary>Writes down what readers do with mails. It is asked first whether that is known: a link that is followed again and again costs no write.</summary>
public sealed class TouchedMails(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, LiveFeed live)
{
    public async Task OnceAsync(MailEvent happened, CancellationToken cancellationToken)
    {
        if (await IsKnownAsync(happened, cancellationToken))
        {
            return;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            // Two requests may have asked at once; a mail that is gone is of no interest.
            if (await write.Context.Set<MailEvent>().AnyAsync(other => other.EventId == happened.EventId, cancellationToken)
                || await write.Context.Set<OutgoingMessage>().SingleOrDefaultAsync(message => message.Id == happened.MessageId, cancellationToken) is not { } message)
            {
                return;
            }

            message.Arrive(happened.At);
            write.Context.Add(happened);
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new OutboxChanged());
    }

    private async Task<bool> IsKnownAsync(MailEvent happened, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<MailEvent>().AnyAsync(other => other.EventId == happened.EventId, cancellationToken);
    }
}
