using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Customers;
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

    /// <param name="customers">Those that count.</param>
    /// <returns>Zero where history cannot tell.</returns>
    public static async Task<double> ReadAsync(CustomerSuccessContext context, IQueryable<Customer> customers, PlayTrigger trigger, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now.AddDays(-Days);
        if (trigger is { Kind: TriggerKind.Rule, Rule: { } rule })
        {
            return await context.Set<Alert>().CountAsync(alert => alert.RuleKey == rule && alert.RaisedAt >= since && customers.Any(customer => customer.Id == alert.CustomerId), cancellationToken) / (double)Days;
        }

        if (BandOf(trigger) is not { } wanted)
        {
            return 0;
        }

        var first = DateOnly.FromDateTime(since.UtcDateTime);
        var known = context.Set<HealthScore>().Where(score => score.Day >= first && score.SettledBand != null);
        var before = from score in known
                     where score.SettledBand == wanted && customers.Any(customer => customer.Id == score.CustomerId)
                     select known.Where(earlier => earlier.CustomerId == score.CustomerId && earlier.Day < score.Day).OrderByDescending(earlier => earlier.Day).Select(earlier => earlier.SettledBand).FirstOrDefault();
        return await before.CountAsync(band => band != null && band != wanted, cancellationToken) / (double)Days;
    }

    private static Band? BandOf(PlayTrigger trigger) => trigger.Band ?? trigger.Severity switch
    {
        PlaySeverity.Critical => Band.Critical,
        PlaySeverity.High => Band.HighRisk,
        PlaySeverity.AtRisk => Band.AtRisk,
        _ => null,
    };
}
