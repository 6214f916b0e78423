using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging.Sending;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging;

/// <summary>
/// Sends what is due. A message is claimed before it is sent and its outcome written afterwards: a worker that dies in between leaves a
/// lease that ends, and the message goes out again under the same key.
/// </summary>
public sealed class DeliverMessages(IDbContextFactory<CustomerSuccessContext> contexts, Claims claims, Outlets outlets, LiveFeed live, TimeProvider clock)
{
    private const int Batch = 100;

    /// <summary>One receiver that does not answer must not hold up the others.</summary>
    private const int AtOnce = 8;

    /// <param name="product">Where people reach the product.</param>
    /// <param name="cancellationToken">Begins no further message; what is being sent is sent to the end.</param>
    /// <returns>When the next message is due; null when none waits.</returns>
    public async Task<DateTimeOffset?> RunAsync(Uri product, CancellationToken cancellationToken)
    {
        while (await DueAsync(cancellationToken) is { Count: > 0 } due)
        {
            await Parallel.ForEachAsync(
                due,
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
                async (messageId, _) => await DeliverAsync(messageId, product));
            await live.PublishAsync(new OutboxChanged());
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<OutgoingMessage>().MinAsync(message => message.DueAt, cancellationToken);
    }

    private async Task<List<int>> DueAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<OutgoingMessage>().Where(message => message.DueAt <= now)
            .OrderBy(message => message.DueAt).ThenBy(message => message.Id).Select(message => message.Id).Take(Batch).ToListAsync(cancellationToken);
    }

    private async Task DeliverAsync(int messageId, Uri product)
    {
        if (await claims.TakeAsync(messageId, CancellationToken.None) is { } claim)
        {
            var delivery = await outlets.SendAsync(claim, product, CancellationToken.None);
            await claims.RecordAsync(claim.Message, delivery, CancellationToken.None);
        }
    }
}
