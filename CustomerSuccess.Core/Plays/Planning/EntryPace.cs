using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Planning;

/// <summary>How many customers a day came to fit a trigger lately, from the scores and alerts that are kept.</summary>
internal static class EntryPace
{
    private const int Days = 90;

    /// <returns>Zero where history cannot tell.</returns>
    public static async Task<double> ReadAsync(CustomerSuccessContext context, PlayTrigger trigger, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now.AddDays(-Days);
        if (trigger is { Kind: TriggerKind.Rule, Rule: { } rule })
        {
            return await context.Set<Alert>().CountAsync(alert => alert.RuleKey == rule && alert.RaisedAt >= since, cancellationToken) / (double)Days;
        }

        if (BandOf(trigger) is not { } wanted)
        {
            return 0;
        }

        var first = DateOnly.FromDateTime(since.UtcDateTime);
        var scores = await context.Set<HealthScore>().Where(score => score.Day >= first && score.SettledBand != null)
            .OrderBy(score => score.CustomerId).ThenBy(score => score.Day).Select(score => new { score.CustomerId, score.SettledBand }).ToListAsync(cancellationToken);
        return scores.Zip(scores.Skip(1)).Count(pair => pair.First.CustomerId == pair.Second.CustomerId && pair.First.SettledBand != wanted && pair.Second.SettledBand == wanted) / (double)Days;
    }

    private static Band? BandOf(PlayTrigger trigger) => trigger.Band ?? trigger.Severity switch
    {
        PlaySeverity.Critical => Band.Critical,
        PlaySeverity.High => Band.HighRisk,
        PlaySeverity.AtRisk => Band.AtRisk,
        _ => null,
    };
}
