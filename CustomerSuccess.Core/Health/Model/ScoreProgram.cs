using System.Collections.Immutable;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>
/// A scorecard made ready to run over whole columns. A category is the weighted mean of its known measures, the score the weighted mean of
/// the known categories, rounded to hundredths, then capped. docs/scoring.md has it in words and numbers.
/// </summary>
public sealed class ScoreProgram(Scorecard scorecard)
{
    /// <summary>Rows that are taken through all measures together: their numbers stay in the processor's cache.</summary>
    private const int BlockSize = 1024;

    private readonly ImmutableArray<ImmutableArray<MeasureColumn>> categories = Compile(scorecard);

    public Scorecard Scorecard => scorecard;

    public ScoreColumns Run(SnapshotBatch batch)
    {
        var scores = new ScoreColumns(batch.Count, scorecard);
        var blocks = (batch.Count + BlockSize - 1) / BlockSize;
        if (blocks == 1)
        {
            RunBlock(batch, scores, 0);
        }
        else
        {
            Parallel.For(0, blocks, block => RunBlock(batch, scores, block * BlockSize));
        }

        return scores;
    }

    /// <summary>Rounded as every score is: hundredths, halves up.</summary>
    internal static int Round(double points) => Score.FromPoints(points).Hundredths;

    private static ImmutableArray<ImmutableArray<MeasureColumn>> Compile(Scorecard scorecard)
    {
        var all = scorecard.Categories.Sum(category => category.Weight);
        return
        [
            .. scorecard.Categories.Select(category =>
            {
                var sum = category.Measures.Sum(measure => measure.Weight);
                return category.Measures
                    .Select(measure => new MeasureColumn(measure, category.Weight / all * (measure.Weight / sum))).ToImmutableArray();
            }),
        ];
    }

    private void RunBlock(SnapshotBatch batch, ScoreColumns scores, int start)
    {
        var count = Math.Min(BlockSize, batch.Count - start);
        Span<double> points = stackalloc double[count];
        Span<double> weights = stackalloc double[count];
        Span<double> sum = stackalloc double[count];
        Span<double> weight = stackalloc double[count];
        Span<double> total = stackalloc double[count];
        Span<double> totalWeight = stackalloc double[count];
        total.Clear();
        totalWeight.Clear();
        var covered = scores.Covered.AsSpan(start, count);
        for (var c = 0; c < categories.Length; c++)
        {
            sum.Clear();
            weight.Clear();
            foreach (var measure in categories[c])
            {
                measure.Evaluate(batch, start, points, weights, covered);
                WeightedSums.Add(points, weights, sum, weight);
            }

            var category = scores.Points[c].AsSpan(start, count);
            WeightedSums.Divide(sum, weight, category);
            WeightedSums.AddKnown(category, scorecard.Categories[c].Weight, total, totalWeight);
        }

        WeightedSums.Divide(total, totalWeight, total);
        Finish(batch, start, total, scores.Hundredths.AsSpan(start, count));
    }

    private void Finish(SnapshotBatch batch, int start, ReadOnlySpan<double> points, Span<int> hundredths)
    {
        for (var i = 0; i < points.Length; i++)
        {
            hundredths[i] = double.IsNaN(points[i]) ? 0 : Round(points[i]);
        }

        foreach (var cap in scorecard.Caps)
        {
            var values = batch.Column(cap.Input).Slice(start, points.Length);
            for (var i = 0; i < values.Length; i++)
            {
                hundredths[i] = cap.Holds(values[i]) ? Math.Min(hundredths[i], cap.Most.Hundredths) : hundredths[i];
            }
        }
    }
}
