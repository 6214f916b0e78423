using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>What of a lane is to leave now, and when there is more.</summary>
public sealed class DueMessages(IDbContextFactory<CustomerSuccessContext> contexts, ReadBrake isStopped, MessagingOptions options, TimeProvider clock)
{
    private const int Batch = 100;

    /// <summary>Some of those that are due, service mails before marketing; none while the lane is closed.</summary>
    /// <param name="product">Where people reach the product.</param>
    public async Task<IReadOnlyList<int>> NowAsync(Lane lane, Uri product, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await IsClosedAsync(context, lane, product, cancellationToken) ? [] : await Of(context, lane).Where(message => message.DueAt <= now)
            .OrderBy(message => message.Marketing).ThenBy(message => message.DueAt).ThenBy(message => message.Id).Select(message => message.Id).Take(Batch).ToListAsync(cancellationToken);
    }

    /// <returns>When the next message is due; null when none waits, and while the lane is closed.</returns>
    /// <param name="product">Where people reach the product.</param>
    public async Task<DateTimeOffset?> NextAsync(Lane lane, Uri product, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await IsClosedAsync(context, lane, product, cancellationToken) ? null : await Of(context, lane).MinAsync(message => message.DueAt, cancellationToken);
    }

    private async Task<bool> IsClosedAsync(CustomerSuccessContext context, Lane lane, Uri product, CancellationToken cancellationToken) =>
        lane == Lane.Customers && (options.HoldsCustomerMails(product) || await isStopped(context, cancellationToken));

    private static IQueryable<OutgoingMessage> Of(CustomerSuccessContext context, Lane lane) => lane switch
    {
        Lane.Customers => context.Set<OutgoingMessage>().Where(message => message.CustomerId != null),
        Lane.Colleagues => context.Set<OutgoingMessage>().Where(message => message.CustomerId == null && message.Kind == MessageKind.Mail),
        Lane.Webhooks => context.Set<OutgoingMessage>().Where(message => message.CustomerId == null && message.Kind == MessageKind.Webhook),
        _ => throw new ArgumentOutOfRangeException(nameof(lane)),
    };
}
