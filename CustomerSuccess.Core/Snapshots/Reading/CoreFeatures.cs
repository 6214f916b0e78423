using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>
/// What nearly everybody uses: the features that at least half of the customers used, of those who used any in the last 30 days. Of many
/// customers a sample answers, always the same one, so that scoring one customer costs as little among 100,000 as among 100.
/// </summary>
internal static class CoreFeatures
{
    public const int Window = 30;

    private const int Sample = 500;

    public static async Task<List<int>> ReadAsync(Frame frame, CancellationToken cancellationToken)
    {
        if (!frame.Sources.CoreFeatures.TryGetValue(frame.Day, out var known))
        {
            frame.Sources.CoreFeatures[frame.Day] = known = await AskAsync(frame, cancellationToken);
        }

        return [.. known];
    }

    private static async Task<IReadOnlyList<int>> AskAsync(Frame frame, CancellationToken cancellationToken)
    {
        var (context, day, since) = (frame.Context, frame.Day, frame.Before(Window));
        var every = Math.Max(1, (await context.Set<Customer>().MaxAsync(customer => (int?)customer.Id, cancellationToken) ?? 1) / Sample);
        var used = await (
            from customer in context.Set<Customer>()
            where customer.Id % every == 0
            join use in context.Set<FeatureUse>() on customer.Id equals use.CustomerId
            where use.Day > since && use.Day <= day && use.Uses > 0
            select new { use.CustomerId, use.FeatureId }).Distinct().ToListAsync(cancellationToken);
        var customers = used.Select(use => use.CustomerId).Distinct().Count();
        return [.. used.GroupBy(use => use.FeatureId).Where(uses => 2 * uses.Count() >= customers).Select(uses => uses.Key).Order()];
    }
}
