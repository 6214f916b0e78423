using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Churn.History.Model;

/// <summary>Customers at the end of one day, as they were known then: everything that a churn model may look at.</summary>
/// <param name="Health">By row of the batch: points by the scorecard of today, 0 to 100; NaN without enough data.</param>
/// <param name="HealthTrend">By row: points gained since the month before; NaN where one of the two scores is missing.</param>
/// <param name="OpenAlerts">By row: alerts that were open then; NaN before any was ever raised.</param>
/// <param name="FeatureUse">By feature of the product, by row: uses a month over the last 90 days; NaN where nothing is known.</param>
public sealed record ChurnFrame(
    SnapshotBatch Batch, double[] Health, double[] HealthTrend, double[] OpenAlerts, YearOfUse Year, IReadOnlyDictionary<string, double[]> FeatureUse)
{
    public DateOnly Day => Batch.Day;

    public int Count => Batch.Count;

    /// <returns>Unknown for everybody when nobody was asked about the feature.</returns>
    public double[] UseOf(string feature)
    {
        if (FeatureUse.TryGetValue(feature, out var uses))
        {
            return uses;
        }

        var unknown = new double[Count];
        Array.Fill(unknown, double.NaN);
        return unknown;
    }
}
