using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Churn.Predicting;

/// <summary>Writes the predictions of a range of customers: the history, and what lists show.</summary>
internal static class PredictionTables
{
    private static readonly string[] Keys = [nameof(ChurnPrediction.CustomerId), nameof(ChurnPrediction.Day)];

    public static async Task WriteAsync(
        Write write, IReadOnlyList<PredictedCustomer> predicted, DateOnly day, int? version, CancellationToken cancellationToken)
    {
        if (version is { } number)
        {
            await WriteAsync<ChurnPrediction>(
                write,
                predicted.Where(x => x.Forecast is not null),
                [
                    nameof(ChurnPrediction.ModelVersion), nameof(ChurnPrediction.Within30), nameof(ChurnPrediction.Within60), nameof(ChurnPrediction.Within90),
                    nameof(ChurnPrediction.Within180), nameof(ChurnPrediction.Low), nameof(ChurnPrediction.High), nameof(ChurnPrediction.MedianDays),
                    nameof(ChurnPrediction.Factors),
                ],
                Keys,
                x => [x.CustomerId, day, number, .. Parts(x.Forecast!), x.Forecast!.MedianDays, FactorBytes.Pack(x.Terms)],
                cancellationToken);
        }

        await WriteAsync<ChurnStanding>(
            write,
            predicted,
            [
                nameof(ChurnStanding.Day), nameof(ChurnStanding.ModelVersion), nameof(ChurnStanding.Probability), nameof(ChurnStanding.Low),
                nameof(ChurnStanding.High), nameof(ChurnStanding.Level), nameof(ChurnStanding.Severity), nameof(ChurnStanding.SortKey),
                nameof(ChurnStanding.AtStake), nameof(ChurnStanding.Reason),
            ],
            [nameof(ChurnStanding.CustomerId)],
            x =>
            [
                x.CustomerId, day, x.Forecast is null ? null : version, x.Forecast?.Probability, x.Forecast?.Low, x.Forecast?.High, x.Level, x.Severity,
                x.SortKey, x.AtStake, x.Reason is { Length: > ChurnStanding.LongestReason } ? x.Reason[..ChurnStanding.LongestReason] : x.Reason,
            ],
            cancellationToken);
    }

    /// <summary>Whoever has left has no risk of leaving.</summary>
    public static async Task RemoveAsync(Write write, IdRange range, IReadOnlySet<int> asked, IReadOnlySet<int> predicted, CancellationToken cancellationToken)
    {
        var (first, last) = (range.First, range.Last);
        var standing = await write.Context.Set<ChurnStanding>().Where(row => row.CustomerId >= first && row.CustomerId <= last).ToListAsync(cancellationToken);
        write.Context.RemoveRange(standing.Where(row => asked.Contains(row.CustomerId) && !predicted.Contains(row.CustomerId)));
    }

    private static IEnumerable<object?> Parts(ChurnForecast forecast) =>
        new[] { forecast.Within30, forecast.Within60, forecast.Within90, forecast.Within180, forecast.Low, forecast.High }
            .Select(probability => (object?)(int)Math.Round(probability * ChurnPrediction.Whole));

    private static async Task WriteAsync<TEntity>(
        Write write,
        IEnumerable<PredictedCustomer> predicted,
        string[] properties,
        string[] keys,
        Func<PredictedCustomer, object?[]> row,
        CancellationToken cancellationToken)
    {
        await using var upsert = BulkUpsert.Into(BulkTable.For<TEntity>(write.Context, [.. keys, .. properties], keys), write);
        foreach (var customer in predicted)
        {
            await upsert.AddAsync(row(customer), cancellationToken);
        }

        await upsert.FinishAsync(cancellationToken);
    }
}
