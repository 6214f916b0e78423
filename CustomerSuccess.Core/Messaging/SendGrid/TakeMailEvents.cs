using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging.SendGrid.Model;
using CustomerSuccess.Core.Messaging.Tracking;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging.SendGrid;

/// <summary>Takes what SendGrid tells of mails: only with its signature, only freshly signed, each event once.</summary>
public sealed class TakeMailEvents(Writes writes, LiveFeed live, MessagingOptions options, TimeProvider clock)
{
    private const string Teller = "SendGrid";

    /// <summary>SendGrid sends a thousand events at most; the database is asked in portions.</summary>
    private const int Portion = 400;

    /// <param name="signature">The header <c>X-Twilio-Email-Event-Webhook-Signature</c>.</param>
    /// <param name="timestamp">The header <c>X-Twilio-Email-Event-Webhook-Timestamp</c>.</param>
    /// <returns>How many were new; <see cref="SendGridErrors"/>.</returns>
    public async Task<Result<int>> RunAsync(ReadOnlyMemory<byte> body, string? signature, string? timestamp, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (options.SendGrid.EventKey is not { } key)
        {
            return SendGridErrors.NotTaken;
        }

        if (!EventSignature.Holds(key, signature, timestamp, body.Span, now))
        {
            return SendGridErrors.NotSigned;
        }

        var written = 0;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            foreach (var some in SendGridJson.Events(body).Chunk(Portion))
            {
                written += await ReportWriting.WriteAsync(write.Context, some, Teller, now, cancellationToken);
                await write.SaveAsync(cancellationToken);
            }

            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new OutboxChanged());
        return written;
    }
}
