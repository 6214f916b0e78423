using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Churn.History;

/// <summary>How much each feature of the product is used, by customer, over the 90 days that end with a day.</summary>
internal static class FeatureUseReading
{
    /// <summary>The most features that are looked at one by one.</summary>
    public const int Most = 30;

    private const int Window = 90;

    /// <summary>What a month has.</summary>
    private const double Month = 30;

    /// <summary>The features with the most use in the days before, by name; by id what to ask for.</summary>
    public static async Task<IReadOnlyDictionary<int, string>> MostUsedAsync(CustomerSuccessContext context, DateOnly day, CancellationToken cancellationToken)
    {
        var since = day.AddDays(-Window);
        var used = await (
            from use in context.Set<FeatureUse>()
            where use.Day > since && use.Day <= day
            group use by use.FeatureId into uses
            orderby uses.Count() descending, uses.Key
            select uses.Key).Take(Most).ToListAsync(cancellationToken);
        return await NamesAsync(context, used, cancellationToken);
    }

    public static async Task<IReadOnlyDictionary<int, string>> NamedAsync(
        CustomerSuccessContext context, IReadOnlyCollection<string> names, CancellationToken cancellationToken)
    {
        var wanted = names.ToList();
        return await context.Set<Feature>().Where(feature => wanted.Contains(feature.Name))
            .ToDictionaryAsync(feature => feature.Id, feature => feature.Name, cancellationToken);
    }

    /// <param name="features">By id, the name.</param>
    /// <returns>By name; unknown where nobody knows of any use of the product.</returns>
    public static async Task<IReadOnlyDictionary<string, double[]>> ReadAsync(
        CustomerSuccessContext context, SnapshotBatch batch, IReadOnlyDictionary<int, string> features, SourceStarts sources, CancellationToken cancellationToken)
    {
        if (features.Count == 0 || !sources.Delivers("features", batch.Day))
        {
            return new Dictionary<string, double[]>();
        }

        var columns = features.ToDictionary(feature => feature.Key, _ => Empty(batch));
        var rows = Enumerable.Range(0, batch.Count).ToDictionary(row => batch.CustomerIds[row]);
        var (ids, day, since) = (features.Keys.ToList(), batch.Day, batch.Day.AddDays(-Window));
        foreach (var range in IdRange.Cover(batch.CustomerIds))
        {
            var (first, last) = (range.First, range.Last);
            var uses = context.Set<FeatureUse>()
                .Where(use => use.CustomerId >= first && use.CustomerId <= last && use.Day > since && use.Day <= day && ids.Contains(use.FeatureId))
                .GroupBy(use => new { use.CustomerId, use.FeatureId })
                .Select(own => new { own.Key.CustomerId, own.Key.FeatureId, Uses = own.Sum(use => use.Uses) });
            await foreach (var own in uses.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                if (rows.TryGetValue(own.CustomerId, out var row))
                {
                    columns[own.FeatureId][row] = StoredNumber.Of(own.Uses * Month / Math.Min(Window, batch.Column(Input.TenureDays)[row] + 1));
                }
            }
        }

        return columns.ToDictionary(column => features[column.Key], column => column.Value, StringComparer.Ordinal);
    }

    private static double[] Empty(SnapshotBatch batch)
    {
        var column = new double[batch.Count];
        for (var row = 0; row < column.Length; row++)
        {
            column[row] = double.IsNaN(batch.Column(Input.DaysSinceLogin)[row]) ? double.NaN : 0;
        }

        return column;
    }

    private static async Task<IReadOnlyDictionary<int, string>> NamesAsync(CustomerSuccessContext context, List<int> ids, CancellationToken cancellationToken) =>
        await context.Set<Feature>().Where(feature => ids.Contains(feature.Id)).ToDictionaryAsync(feature => feature.Id, feature => feature.Name, cancellationToken);
}
