using CustomerSuccess.Core.Alerts.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>An alert rule that looks at the score, so that it fires differently by another scorecard, and at nothing that month ends cannot show.</summary>
public sealed record ScoreRule(string Key, string Name, RuleTerms Terms)
{
    /// <summary>Those of the shipped rules; product.md section 4.</summary>
    public static readonly IReadOnlyList<ScoreRule> Shipped =
        [.. ShippedRules.All.Where(rule => CanReplay(rule.Terms)).Select(rule => new ScoreRule(rule.Key, rule.Name, rule.Terms))];

    /// <summary>A change over a week does not show at month ends; numbers of the snapshot are the same whatever the scorecard.</summary>
    public static bool CanReplay(RuleTerms terms) => terms.Signal is Signals.Score or Signals.Change30 or Signals.Change90 or Signals.Disagreement;
}
