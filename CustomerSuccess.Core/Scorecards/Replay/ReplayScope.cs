using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Scorecards.Replay;

/// <summary>What a replay depends on besides the facts: the day that screens speak of, and who gets which scorecard.</summary>
/// <param name="Day">Null before the first scoring.</param>
internal sealed record ReplayScope(DateOnly? Day, string Currency, IReadOnlyList<ScorecardRule> Priorities)
{
    public static async Task<ReplayScope> ReadAsync(CustomerSuccessContext context, CancellationToken cancellationToken)
    {
        var settings = await context.SettingsAsync(cancellationToken);
        var priorities = await context.Set<ScorecardPriority>().OrderBy(priority => priority.Position)
            .Select(priority => new ScorecardRule(priority.ScorecardKey, priority.Segment)).ToListAsync(cancellationToken);
        return new ReplayScope(settings.ScoredThrough, settings.ReportingCurrency, priorities);
    }

    public bool Fits(ReplayScope other) => Day == other.Day && Currency == other.Currency && Priorities.SequenceEqual(other.Priorities);
}
