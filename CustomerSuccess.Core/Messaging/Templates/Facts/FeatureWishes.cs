using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Templates.Facts;

/// <summary>What customers use most, and what they do not use while most others do, in the last 30 days.</summary>
internal sealed class FeatureWishes
{
    private const int Window = 30;
    private const int Most = 3;

    /// <summary>Of many customers a sample answers, always the same one, so that one mail costs as little among 100,000 as among 100.</summary>
    private const int Sample = 100;

    /// <summary>What fewer others do is nothing to write about.</summary>
    private const int FewestAsked = 5;

    /// <summary>Most used first.</summary>
    private readonly ILookup<int, int> used;
    private readonly IReadOnlyDictionary<int, string> names;

    /// <summary>Of the sample.</summary>
    private readonly IReadOnlySet<int> asked;
    private readonly IReadOnlyList<(int Feature, int Users)> popular;

    private FeatureWishes(ILookup<int, int> used, IReadOnlyDictionary<int, string> names, IReadOnlySet<int> asked, IReadOnlyList<(int, int)> popular) =>
        (this.used, this.names, this.asked, this.popular) = (used, names, asked, popular);

    public static async Task<FeatureWishes> ReadAsync(CustomerSuccessContext context, IReadOnlyList<int> customers, DateOnly day, CancellationToken cancellationToken)
    {
        var since = day.AddDays(-Window);
        var own = await context.Set<FeatureUse>().Where(use => customers.Contains(use.CustomerId) && use.Day > since && use.Day <= day && use.Uses > 0)
            .GroupBy(use => new { use.CustomerId, use.FeatureId }).Select(uses => new { uses.Key.CustomerId, uses.Key.FeatureId, Uses = uses.Sum(use => use.Uses) }).ToListAsync(cancellationToken);
        var every = Math.Max(1, (await context.Set<Customer>().MaxAsync(customer => (int?)customer.Id, cancellationToken) ?? 1) / Sample);
        var sample = await context.Set<Customer>().Where(customer => customer.Id % every == 0).Select(customer => customer.Id).ToListAsync(cancellationToken);

        // By id: joined to customers, everybody's use of 30 days would be gone through for the sample of them.
        var others = await context.Set<FeatureUse>().Where(use => sample.Contains(use.CustomerId) && use.Day > since && use.Day <= day && use.Uses > 0)
            .Select(use => new { use.CustomerId, use.FeatureId }).Distinct().ToListAsync(cancellationToken);
        var names = await context.Set<Feature>().ToDictionaryAsync(feature => feature.Id, feature => feature.Name, cancellationToken);
        return new FeatureWishes(
            own.OrderByDescending(use => use.Uses).ThenBy(use => names[use.FeatureId], StringComparer.Ordinal).ToLookup(use => use.CustomerId, use => use.FeatureId),
            names,
            others.Select(use => use.CustomerId).ToHashSet(),
            [.. others.CountBy(use => use.FeatureId).Select(feature => (feature.Key, feature.Value)).OrderByDescending(feature => feature.Value).ThenBy(feature => feature.Key)]);
    }

    public IReadOnlyList<string> TopOf(int customer) => [.. used[customer].Take(Most).Select(feature => names[feature])];

    /// <returns>
    /// What most others use, and the share of them that use the first; nothing for a customer of which no use of features is known, since then it is
    /// not known either what it does not use.
    /// </returns>
    public (IReadOnlyList<string> Unused, double? Share) UnusedBy(int customer)
    {
        var own = used[customer].ToHashSet();
        var others = asked.Count - (asked.Contains(customer) ? 1 : 0);
        if (own.Count == 0 || others < FewestAsked)
        {
            return ([], null);
        }

        // Whoever does not use a feature is not among those counted for it.
        var unused = popular.Where(feature => !own.Contains(feature.Feature) && 2 * feature.Users > others).Take(Most).ToList();
        return (unused.ConvertAll(feature => names[feature.Feature]), unused.Count == 0 ? null : (double)unused[0].Users / others);
    }
}
