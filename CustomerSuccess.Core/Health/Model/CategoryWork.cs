using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>A category while its score is being explained.</summary>
/// <param name="Weight">The weight of its measures that counts.</param>
internal sealed record CategoryWork(
    Category Category, double Share, double Points, double Weight, double Coverage, IReadOnlyList<MeasureWork> Measures)
{
    public static CategoryWork Of(Category category, double share, Snapshot snapshot)
    {
        var all = category.Measures.Sum(measure => measure.Weight);
        var measures = category.Measures.Select(measure => MeasureWork.Of(measure, share * (measure.Weight / all), snapshot)).ToList();
        var (sum, weight) = (0.0, 0.0);
        foreach (var measure in measures.Where(measure => measure.Weight != 0))
        {
            sum += measure.Weight * measure.Points;
            weight += measure.Weight;
        }

        var coverage = measures.Where(measure => measure.HasData).Sum(measure => measure.Measure.Weight * measure.Freshness) / all;
        return new CategoryWork(category, share, sum / weight, weight, coverage, measures);
    }
}
