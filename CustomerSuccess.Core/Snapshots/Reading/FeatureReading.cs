using CustomerSuccess.Core.Facts;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>How much of the product is used, from <c>features</c>; it knows better than the daily number in <c>usage</c>.</summary>
internal static class FeatureReading
{
    public static async Task FillAsync(Frame frame, CancellationToken cancellationToken)
    {
        if (!frame.Sources.Delivers("features", frame.Day))
        {
            return;
        }

        var (day, since) = (frame.Day, frame.Before(30));
        var core = await CoreFeatures.ReadAsync(frame, cancellationToken);
        var used = await (
            from customer in frame.Members()
            join use in frame.Context.Set<FeatureUse>() on customer.Id equals use.CustomerId
            where use.Day > since && use.Day <= day && use.Uses > 0
            group use by customer.Id into uses
            select new
            {
                CustomerId = uses.Key,
                Features = uses.Select(x => x.FeatureId).Distinct().Count(),
                LastCore = uses.Max(x => core.Contains(x.FeatureId) ? (DateOnly?)x.Day : null),
            }).ToListAsync(cancellationToken);
        var own = used.ToDictionary(x => x.CustomerId);
        var (features, adoption) = (frame.Batch.Fill(Input.FeaturesUsed), frame.Batch.Fill(Input.FeatureAdoption));
        var known = frame.Batch.Column(Input.DaysSinceLogin);
        for (var row = 0; row < frame.Batch.Count; row++)
        {
            // A customer that never used anything is not known to use no features.
            if (own.TryGetValue(frame.Customers[row].Id, out var mine) || !double.IsNaN(known[row]))
            {
                features[row] = mine?.Features ?? 0;
                adoption[row] = Math.Min(1, Shares.Of(features[row], frame.Capacity[row].TotalFeatures ?? 0));
                frame.Batch.Fill(Input.DaysSinceCoreFeature)[row] =
                    core.Count == 0 ? double.NaN : mine?.LastCore is { } last ? frame.DaysSince(last) : CoreFeatures.Window;
            }
        }
    }
}
