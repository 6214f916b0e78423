using CustomerSuccess.Core.Churn.Factors.Model;
using CustomerSuccess.Core.Churn.History;
using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Churn.Training.Model;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Churn.Predicting;

/// <summary>Reads what is known of customers on the day that was scored last; those that have left are left out.</summary>
internal sealed class PredictionReading(
    IDbContextFactory<CustomerSuccessContext> contexts, SourceStarts sources, ILookup<int, AlertSpan> alerts, IReadOnlyDictionary<int, string> features)
{
    private readonly PastBatches batches = new(contexts, sources, wholeCatalogue: true);

    public static async Task<PredictionReading> OpenAsync(
        IDbContextFactory<CustomerSuccessContext> contexts, ChurnModel? model, ReadAlertSpans readAlerts, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var used = model?.Glass.Features.Select(feature => ChurnFeatures.UsedFeature(feature.Key)).OfType<string>().ToList() ?? [];
        return new PredictionReading(
            contexts,
            await SourceStarts.ReadAsync(context, cancellationToken),
            model is null ? Enumerable.Empty<AlertSpan>().ToLookup(alert => alert.CustomerId) : (await readAlerts(cancellationToken)).ToLookup(alert => alert.CustomerId),
            await FeatureUseReading.NamedAsync(context, used, cancellationToken));
    }

    /// <returns>In the same order, with what each pays a year in the reporting currency.</returns>
    public async Task<(ChurnFrame Frame, IReadOnlyList<Money?> Arr)> ReadAsync(
        IdRange range, IReadOnlySet<int> wanted, DateOnly day, CancellationToken cancellationToken)
    {
        var (first, last) = (range.First, range.Last);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var standings = (await context.Set<CustomerStanding>()
            .Where(standing => standing.CustomerId >= first && standing.CustomerId <= last && standing.ScoredOn == day && standing.LeftOn == null)
            .OrderBy(standing => standing.CustomerId)
            .Select(standing => new { standing.CustomerId, standing.Score, standing.Change30, standing.ReportedArr }).ToListAsync(cancellationToken))
            .Where(standing => wanted.Contains(standing.CustomerId)).ToList();
        var batch = await batches.ReadAsync(day, [.. standings.Select(standing => standing.CustomerId)], cancellationToken);
        var frame = new ChurnFrame(
            batch,
            [.. standings.Select(standing => standing.Score?.Points ?? double.NaN)],
            [.. standings.Select(standing => standing.Change30 / 100.0 ?? double.NaN)],
            [.. standings.Select(standing => alerts.Count == 0 ? double.NaN : alerts[standing.CustomerId].Count(alert => alert.IsOpen(day)))],
            await YearOfUseReading.ReadAsync(context, batch, cancellationToken),
            await FeatureUseReading.ReadAsync(context, batch, features, sources, cancellationToken));
        return (frame, standings.ConvertAll(standing => standing.ReportedArr));
    }
}
