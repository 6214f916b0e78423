using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging.Sending;

namespace CustomerSuccess.Core.Messaging;

/// <summary>
/// Sends what is due in one lane. A message is claimed before it is sent and its outcome written afterwards: a worker that dies in between leaves a
/// lease that ends, and the message goes out again under the same key.
/// </summary>
public sealed class DeliverMessages(DueMessages due, DomainTurns turns, Claims claims, Outlets outlets, LiveFeed live, TimeProvider clock)
{
    /// <summary>One receiver that does not answer must not hold up the others.</summary>
    private const int AtOnce = 8;

    /// <summary>So many mails in a row that nobody answered: the server is down, and the rest keeps its attempts for when it is back.</summary>
    private const int MostUnanswered = 3;

    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    /// <param name="product">Where people reach the product.</param>
    /// <param name="unexpected">Is told what nobody has foreseen; the message counts as not sent.</param>
    /// <param name="cancellationToken">Begins no further message; what is being sent is sent to the end.</param>
    /// <returns>When there is more to do; null when nothing waits.</returns>
    public async Task<DateTimeOffset?> RunAsync(Lane lane, Uri product, Action<Exception>? unexpected, CancellationToken cancellationToken)
    {
        while (await due.NowAsync(lane, product, cancellationToken) is { Count: > 0 } some)
        {
            var unanswered = 0;
            await Parallel.ForEachAsync(
                lane == Lane.Customers ? await turns.TakeAsync(some, cancellationToken) : some,
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
                async (messageId, _) =>
                {
                    switch (Volatile.Read(ref unanswered) < MostUnanswered ? await DeliverAsync(messageId, product, unexpected) : null)
                    {
                        case null:
                            break;
                        case Delivery.Failed { Unreachable: true }:
                            Interlocked.Increment(ref unanswered);
                            break;
                        default:
                            Volatile.Write(ref unanswered, 0);
                            break;
                    }
                });
            await live.PublishAsync(new OutboxChanged());
            if (unanswered >= MostUnanswered)
            {
                return clock.GetUtcNow() + Rest;
            }
        }

        return await due.NextAsync(lane, product, cancellationToken);
    }

    /// <returns>Null when it was not tried.</returns>
    private async Task<Delivery?> DeliverAsync(int messageId, Uri product, Action<Exception>? unexpected)
    {
        if (await claims.TakeAsync(messageId, CancellationToken.None) is not { } claim)
        {
            return null;
        }

        var delivery = await SendAsync(claim, product, unexpected);
        await claims.RecordAsync(claim.Message, delivery, CancellationToken.None);
        return delivery;
    }

    /// <summary>One message that cannot be sent at all must not keep the others from it.</summary>
    private async Task<Delivery> SendAsync(Claim claim, Uri product, Action<Exception>? unexpected)
    {
        try
        {
            return await outlets.SendAsync(claim, product, CancellationToken.None);
        }
        catch (Exception failure)
        {
            unexpected?.Invoke(failure);
            return new Delivery.Failed($"It could not be sent: {failure.Message}");
        }
    }
}
