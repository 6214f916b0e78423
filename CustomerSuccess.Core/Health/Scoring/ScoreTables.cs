using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health.Scoring;

/// <summary>Writes the scores of a range: the history, the numbers behind it, and, for the day that is shown, how customers stand.</summary>
internal static class ScoreTables
{
    public static async Task WriteAsync(
        Write write, IReadOnlyList<ScoredCustomer> scored, CurrencyTable money, bool standings, CancellationToken cancellationToken)
    {
        await WriteAsync<HealthScore>(
            write,
            scored,
            [nameof(HealthScore.CustomerId), nameof(HealthScore.Day)],
            [nameof(HealthScore.ScorecardVersionId), nameof(HealthScore.Score), nameof(HealthScore.Coverage), nameof(HealthScore.SettledBand)],
            x => [x.CustomerId, x.Batch.Day, x.VersionId, x.Score, x.Coverage, x.Settled],
            cancellationToken);
        await WriteAsync<StoredSnapshot>(
            write,
            scored,
            [nameof(StoredSnapshot.CustomerId), nameof(StoredSnapshot.Day)],
            [nameof(StoredSnapshot.Numbers)],
            x => [x.CustomerId, x.Batch.Day, SnapshotBytes.Pack(x.Batch, x.Row)],
            cancellationToken);
        if (standings)
        {
            await WriteAsync<CustomerStanding>(
                write, scored, [nameof(CustomerStanding.CustomerId)], StandingProperties, x => Standing(x, money), cancellationToken);
        }
    }

    private static readonly string[] StandingProperties =
    [
        nameof(CustomerStanding.ScoredOn), nameof(CustomerStanding.ScorecardVersionId), nameof(CustomerStanding.Score),
        nameof(CustomerStanding.Coverage), nameof(CustomerStanding.Band), nameof(CustomerStanding.SettledBand),
        nameof(CustomerStanding.Score7), nameof(CustomerStanding.Score30), nameof(CustomerStanding.Score90), nameof(CustomerStanding.Change30),
        nameof(CustomerStanding.Reason), nameof(CustomerStanding.Arr), nameof(CustomerStanding.ReportedArr), nameof(CustomerStanding.Currency),
        nameof(CustomerStanding.Plan), nameof(CustomerStanding.Seats), nameof(CustomerStanding.RenewsOn), nameof(CustomerStanding.LeftOn),
        nameof(CustomerStanding.LastTouchOn), nameof(CustomerStanding.LastLoginOn), nameof(CustomerStanding.OpenTickets),
        nameof(CustomerStanding.Nps), nameof(CustomerStanding.Sentiment), nameof(CustomerStanding.CsmRating), nameof(CustomerStanding.CsmRatedOn), nameof(CustomerStanding.NeedsAlerts),
    ];

    private static object?[] Standing(ScoredCustomer x, CurrencyTable money) =>
    [
        x.CustomerId, x.Batch.Day, x.VersionId, x.Score, x.Coverage, x.Band, x.Settled, x.Past.Score7, x.Past.Score30, x.Past.Score90, x.Change30,
        x.Reason, x.Terms.Arr, money.Convert(x.Terms.Arr, x.Terms.Currency), x.Terms.Currency, x.Terms.Plan, x.Terms.Seats, x.Terms.RenewalOn,
        x.Terms.LeftOn, x.DayOf(Input.DaysSinceTouch), x.DayOf(Input.DaysSinceLogin), (int?)Known(x[Input.OpenTickets]),
        Known(x[Input.NpsAnswer]), Known(x[Input.TicketSentiment90]), Known(x[Input.CsmRating]), x.DayOf(Input.CsmRatingAge), true,
    ];

    private static double? Known(double value) => double.IsNaN(value) ? null : value;

    private static async Task WriteAsync<TEntity>(
        Write write,
        IReadOnlyList<ScoredCustomer> scored,
        string[] keys,
        string[] properties,
        Func<ScoredCustomer, object?[]> row,
        CancellationToken cancellationToken)
    {
        await using var upsert = BulkUpsert.Into(BulkTable.For<TEntity>(write.Context, [.. keys, .. properties], keys), write);
        foreach (var customer in scored)
        {
            await upsert.AddAsync(row(customer), cancellationToken);
        }

        await upsert.FinishAsync(cancellationToken);
    }
}
