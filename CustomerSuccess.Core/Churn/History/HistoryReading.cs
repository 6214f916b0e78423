using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health.Scoring;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Churn.History;

/// <summary>Reads what a churn model learns from: all customers on the same day of past months, and who was there when.</summary>
public sealed class HistoryReading(IDbContextFactory<CustomerSuccessContext> contexts, ReadAlertSpans readAlerts, ReadSavePlays readPlays)
{
    /// <summary>Two years, which is how long usage is kept (product.md section 3).</summary>
    private const int MostMonths = 24;

    /// <summary>Shortly after the first facts all customers look as if they had just begun; numbers that look back 90 days say little.</summary>
    private const int WarmUpDays = 90;

    /// <param name="asOf">The newest of the days; null: the last month end before the day that facts have reached.</param>
    internal async Task<Result<ChurnHistory>> ReadAsync(DateOnly? asOf, IProgress<HistoryProgress>? progress, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if ((await context.SettingsAsync(cancellationToken)).ScoredThrough is not { } through)
        {
            return ChurnErrors.NothingScored;
        }

        var sources = await SourceStarts.ReadAsync(context, cancellationToken);
        var anchor = asOf ?? MonthEnds.Before(through, 1).Single();
        var days = sources.Earliest is { } first ? MonthlyDays.Back(anchor, first.AddDays(WarmUpDays), MostMonths) : [];
        var customers = await context.Set<Customer>().Where(customer => customer.StartedOn <= through).OrderBy(customer => customer.Id)
            .Select(customer => new { customer.Id, customer.StartedOn, customer.Segment }).ToListAsync(cancellationToken);
        var (stays, lapse) = await PresenceReading.ReadAsync(
            context, customers.ToDictionary(customer => customer.Id, customer => customer.StartedOn), through, cancellationToken);
        var batches = await new PastBatches(contexts, sources, wholeCatalogue: true).ReadAsync(
            days,
            day => [.. customers.Where(customer => customer.StartedOn <= day && stays[customer.Id].IsThere(day)).Select(customer => customer.Id)],
            (_, done) => progress?.Report(new HistoryProgress("Reading past days", (double)done / days.Count)),
            cancellationToken);
        var features = await FeatureUseReading.MostUsedAsync(context, anchor, cancellationToken);
        var uses = new List<(YearOfUse, IReadOnlyDictionary<string, double[]>)>();
        foreach (var batch in batches)
        {
            uses.Add((
                await YearOfUseReading.ReadAsync(context, batch, cancellationToken),
                await FeatureUseReading.ReadAsync(context, batch, features, sources, cancellationToken)));
        }

        var judging = new FrameJudging(
            await PublishedScorecards.ReadAsync(context, cancellationToken),
            customers.ToDictionary(customer => customer.Id, customer => customer.Segment),
            await readAlerts(cancellationToken));
        return new ChurnHistory(
            judging.Judge(batches, uses), stays, (await readPlays(cancellationToken)).ToLookup(play => play.CustomerId), through, lapse);
    }
}
