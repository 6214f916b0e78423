using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Templates.Facts;

/// <summary>What a customer uses most, and what it does not use while many others do, in the last 30 days.</summary>
/// <param name="UnusedShare">Of others that use the first unused feature; null without one.</param>
internal sealed record FeatureWishes(IReadOnlyList<string> Top, IReadOnlyList<string> Unused, double? UnusedShare)
{
    private const int Window = 30;
    private const int Most = 3;

    /// <summary>Of many customers a sample answers, always the same one, so that one mail costs as little among 100,000 as among 100.</summary>
    private const int Sample = 100;

    public static async Task<FeatureWishes> ReadAsync(CustomerSuccessContext context, int customerId, DateOnly day, CancellationToken cancellationToken)
    {
        var since = day.AddDays(-Window);
        var own = await TopAsync(context, customerId, day, cancellationToken);
        var every = Math.Max(1, (await context.Set<Customer>().MaxAsync(customer => (int?)customer.Id, cancellationToken) ?? 1) / Sample);
        var others = await (
            from customer in context.Set<Customer>()
            where customer.Id % every == 0 && customer.Id != customerId
            join use in context.Set<FeatureUse>() on customer.Id equals use.CustomerId
            where use.Day > since && use.Day <= day && use.Uses > 0
            select new { use.CustomerId, use.FeatureId }).Distinct().ToListAsync(cancellationToken);
        var asked = others.Select(use => use.CustomerId).Distinct().Count();
        var unused = others.GroupBy(use => use.FeatureId).Where(uses => own.All(mine => mine.Id != uses.Key) && 2 * uses.Count() >= asked)
            .OrderByDescending(uses => uses.Count()).ThenBy(uses => uses.Key).Take(Most).ToList();
        var ids = unused.ConvertAll(uses => uses.Key);
        var names = await context.Set<Feature>().Where(feature => ids.Contains(feature.Id)).ToDictionaryAsync(feature => feature.Id, feature => feature.Name, cancellationToken);
        return new FeatureWishes(
            [.. own.Take(Most).Select(mine => mine.Name)], ids.ConvertAll(id => names[id]), unused.Count == 0 ? null : (double)unused[0].Count() / asked);
    }

    /// <summary>Every feature that the customer used, most used first.</summary>
    public static async Task<IReadOnlyList<(int Id, string Name)>> TopAsync(CustomerSuccessContext context, int customerId, DateOnly day, CancellationToken cancellationToken)
    {
        var since = day.AddDays(-Window);
        var used = await (
            from use in context.Set<FeatureUse>()
            where use.CustomerId == customerId && use.Day > since && use.Day <= day && use.Uses > 0
            join feature in context.Set<Feature>() on use.FeatureId equals feature.Id
            group use by new { feature.Id, feature.Name } into uses
            select new { uses.Key.Id, uses.Key.Name, Uses = uses.Sum(use => use.Uses) }).ToListAsync(cancellationToken);
        return [.. used.OrderByDescending(feature => feature.Uses).ThenBy(feature => feature.Name, StringComparer.Ordinal).Select(feature => (feature.Id, feature.Name))];
    }
}
