using System.Collections.Immutable;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>The measures of a scorecard for one customer, each of which can be exchanged for how it stood on another day.</summary>
internal sealed class MeasuresInPlace
{
    private readonly Scorecard scorecard;
    private readonly ImmutableArray<MeasureWork> measures;

    private MeasuresInPlace(Scorecard scorecard, ImmutableArray<MeasureWork> measures)
    {
        this.scorecard = scorecard;
        this.measures = measures;
    }

    public int Count => measures.Length;

    public MeasureWork this[int position] => measures[position];

    /// <summary>0 to 100, not rounded, before overrides; 0 when nothing is known, as everywhere.</summary>
    public double Score
    {
        get
        {
            var (total, weight, next) = (0.0, 0.0, 0);
            foreach (var category in scorecard.Categories)
            {
                var (sum, known) = (0.0, 0.0);
                for (var i = 0; i < category.Measures.Length; i++, next++)
                {
                    sum += measures[next].Weight == 0 ? 0 : measures[next].Weight * measures[next].Points;
                    known += measures[next].Weight;
                }

                total += known == 0 ? 0 : category.Weight * (sum / known);
                weight += known == 0 ? 0 : category.Weight;
            }

            return weight == 0 ? 0 : total / weight;
        }
    }

    public static MeasuresInPlace Of(Scorecard scorecard, Snapshot snapshot) =>
        new(scorecard, [.. scorecard.Measures.Select(measure => MeasureWork.Of(measure, share: 0, snapshot))]);

    public MeasuresInPlace With(int position, MeasureWork measure) => new(scorecard, measures.SetItem(position, measure));
}
