using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Scorecards.Replay;

/// <summary>What a replay depends on besides the facts: the day that screens speak of, who gets which scorecard, and the alert rules that are on.</summary>
/// <param name="Day">Null before the first scoring.</param>
internal sealed record ReplayScope(DateOnly? Day, string Currency, IReadOnlyList<ScorecardRule> Priorities, IReadOnlyList<ScoreRule> Rules)
{
    public static async Task<ReplayScope> ReadAsync(CustomerSuccessContext context, CancellationToken cancellationToken)
    {
        var settings = await context.SettingsAsync(cancellationToken);
        var priorities = await context.Set<ScorecardPriority>().OrderBy(priority => priority.Position)
            .Select(priority => new ScorecardRule(priority.ScorecardKey, priority.Segment)).ToListAsync(cancellationToken);
        var rules = await context.Set<AlertRule>().Where(rule => rule.IsOn && rule.RemovedAt == null).OrderBy(rule => rule.Id).ToListAsync(cancellationToken);
        return new ReplayScope(
            settings.ScoredThrough,
            settings.ReportingCurrency,
            priorities,
            [.. rules.Where(rule => ScoreRule.CanReplay(rule.Terms)).Select(rule => new ScoreRule(rule.Key, rule.Name, rule.Terms))]);
    }

    /// <summary>Whether the same month ends serve; rules may differ.</summary>
    public bool Fits(ReplayScope other) => Day == other.Day && Currency == other.Currency && Priorities.SequenceEqual(other.Priorities);
}
