using System.Collections.Immutable;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Churn.Predicting.Model;

/// <summary>
/// What can be said of risk before there is a model: which of the documents' five rules hold (product.md section 5). Their impacts only put factors in
/// order; they are never added up, and nothing here is a probability.
/// </summary>
public static class ColdStart
{
    private static readonly ImmutableArray<ColdStartRule> Rules =
    [
        new(Input.ChampionPresent, value => value < 0.5, ChurnSeverity.Critical, 0.40),
        new(Input.UsageTrend, value => value < -0.30, ChurnSeverity.High, 0.35),
        new(Input.DaysSinceLogin, value => value > 14, ChurnSeverity.High, 0.30),
        new(Input.LatePayments90, value => value >= 1, ChurnSeverity.High, 0.25),
        new(Input.TicketSentiment90, value => value < -0.5, ChurnSeverity.Medium, 0.20),
    ];

    /// <summary>The rules that hold, the one with the highest impact first. A number that is not known breaks no rule.</summary>
    public static IReadOnlyList<RiskFactor> Factors(Snapshot snapshot) =>
    [
        .. Holding(snapshot).Select(rule => new RiskFactor(Inputs.Of(rule.Input).Key, FactorSentences.Sentence(InputPhrases.Say(rule.Input, snapshot[rule.Input])), rule.Impact)),
    ];

    /// <summary>High: the champion left, or several rules hold; medium: one that is rated high; low: the sentiment of tickets alone.</summary>
    public static RiskLevel Level(Snapshot snapshot) => Holding(snapshot) switch
    {
        [] => RiskLevel.None,
        [{ Severity: ChurnSeverity.Medium }] => RiskLevel.Low,
        [{ Severity: ChurnSeverity.High }] => RiskLevel.Medium,
        _ => RiskLevel.High,
    };

    /// <summary>Of the worst rule that holds.</summary>
    public static ChurnSeverity Severity(Snapshot snapshot) =>
        Holding(snapshot).Select(rule => rule.Severity).DefaultIfEmpty(ChurnSeverity.Standard).Max();

    /// <summary>Orders customers: by level, then by how many rules hold, then by the highest impact among them.</summary>
    public static double SortKey(Snapshot snapshot) => Holding(snapshot) is var holding
        ? ((int)Level(snapshot) * 100) + (holding.Count * 10) + holding.Select(rule => rule.Impact).DefaultIfEmpty(0).Max()
        : 0;

    private static List<ColdStartRule> Holding(Snapshot snapshot) =>
        [.. Rules.Where(rule => rule.Holds(snapshot[rule.Input])).OrderByDescending(rule => rule.Impact)];

    /// <param name="Holds">Never of NaN, which is less and more than nothing.</param>
    /// <param name="Impact">As the documents rate it.</param>
    private sealed record ColdStartRule(Input Input, Func<double, bool> Holds, ChurnSeverity Severity, double Impact);
}
