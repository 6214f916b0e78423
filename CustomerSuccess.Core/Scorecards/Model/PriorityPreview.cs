using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>Who would get which scorecard.</summary>
public static class PriorityPreview
{
    private const int MostNamed = 3;

    /// <returns>A line for each rule in its order, and one for those whom none fits when there are any.</returns>
    public static IReadOnlyList<PriorityLine> Of(IReadOnlyList<ScorecardRule> rules, IReadOnlyCollection<PriorityCustomer> customers)
    {
        var got = customers.ToLookup(customer => IndexOf(rules, customer.Segment));
        return
        [
            .. rules.Select((rule, i) => LineOf(rule, got[i])),
            .. got[-1].Any() ? [LineOf(null, got[-1])] : Array.Empty<PriorityLine>(),
        ];
    }

    /// <returns>The first line that nobody can reach because lines above it fit the same customers; null when there is none.</returns>
    public static ScorecardRule? FirstUnreached(IReadOnlyList<ScorecardRule> rules) =>
        rules.Where((rule, i) => IndexOf([.. rules.Take(i)], rule.Segment) >= 0).FirstOrDefault();

    private static int IndexOf(IReadOnlyList<ScorecardRule> rules, string? segment) =>
        rules.ToList().FindIndex(rule => rule.Segment is null || string.Equals(rule.Segment, segment, StringComparison.OrdinalIgnoreCase));

    private static PriorityLine LineOf(ScorecardRule? rule, IEnumerable<PriorityCustomer> customers)
    {
        var all = customers.OrderByDescending(customer => customer.Arr?.Cents ?? 0).ThenBy(customer => customer.Name, StringComparer.Ordinal).ToList();
        return new PriorityLine(
            rule, all.Count, all.Aggregate(Money.Zero, (sum, customer) => sum + (customer.Arr ?? Money.Zero)), [.. all.Take(MostNamed).Select(customer => customer.Name)]);
    }
}
