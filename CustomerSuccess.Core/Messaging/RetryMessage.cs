using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging;

/// <summary>Sends a message now that waits, was kept, given up or held back; all its attempts are open again, and a list that holds it back is asked again.</summary>
public sealed class RetryMessage(Writes writes, TimeProvider clock, LiveFeed live, MessagingOptions options)
{
    public async Task<Result<Done>> RunAsync(int messageId, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return MessagingErrors.NotAllowed;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var message = await write.Context.Set<OutgoingMessage>().SingleOrDefaultAsync(message => message.Id == messageId, cancellationToken);
            if (message is null || Hindrance(message) is not null)
            {
                return message is null ? MessagingErrors.NoMessage : Hindrance(message)!;
            }

            message.TryAgain(clock.GetUtcNow());
            if (!await write.TryCommitAsync(cancellationToken))
            {
                return MessagingErrors.BeingSent;
            }
        }

        await live.PublishAsync(new MessagesWaiting());
        return default(Done);
    }

    private Error? Hindrance(OutgoingMessage message) => message.State switch
    {
        MessageState.Sent => MessagingErrors.AlreadySent,
        MessageState.Sending => MessagingErrors.BeingSent,
        MessageState.Waiting or MessageState.Kept or MessageState.GivenUp or MessageState.Suppressed or MessageState.Bounced =>
            message.Kind == MessageKind.Mail && !options.HasMailServer ? MessagingErrors.NoMailServer : null,
        _ => throw new InvalidOperationException($"Unknown state {message.State}."),
    };
}
