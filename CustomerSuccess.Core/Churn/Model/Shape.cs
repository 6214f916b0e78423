using System.Collections.Immutable;
using CustomerSuccess.Core.Churn.Model.Learning;

namespace CustomerSuccess.Core.Churn.Model;

/// <summary>
/// What one feature adds to the logit. Bin 0 holds missing values. Bin k of a number reaches from <c>Edges[k - 2]</c> (inclusive) to
/// <c>Edges[k - 1]</c> (exclusive), open at both ends; bin k of a category is its level k - 1.
/// </summary>
/// <param name="Edges">Ascending; empty for a category.</param>
/// <param name="Scores">By bin, in logits. Their mean over the rows that were learned from is 0.</param>
/// <param name="Rows">By bin, how many rows were learned from.</param>
/// <param name="BagScores">By bag, then by bin.</param>
public sealed record Shape(
    Feature Feature, ImmutableArray<double> Edges, ImmutableArray<double> Scores, ImmutableArray<int> Rows, ImmutableArray<ImmutableArray<double>> BagScores)
{
    public const int Missing = 0;

    /// <summary>Of a number or a level's index; NaN is <see cref="Missing"/>.</summary>
    public int BinOf(double value) =>
        double.IsNaN(value) ? Missing : Feature.Kind == FeatureKind.Category ? (int)value + 1 : AboveEdges(value) + 1;

    public double ScoreOf(double value) => Scores[BinOf(value)];

    /// <summary>Mean absolute score over the rows that were learned from: how much the feature matters.</summary>
    public double Importance => Rows.Sum() is var all && all == 0 ? 0 : Scores.Select((score, bin) => Math.Abs(score) * Rows[bin]).Sum() / all;

    /// <summary>A shape that says nothing yet: only the bins of a feature, by these values.</summary>
    internal static Shape Binned(Feature feature, ReadOnlySpan<double> values, int bins) =>
        new(feature, feature.Kind == FeatureKind.Category ? [] : Binning.Edges(values, bins), [], [], []);

    /// <summary>How many edges are at or below the value.</summary>
    private int AboveEdges(double value)
    {
        var (low, high) = (0, Edges.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = value >= Edges[middle] ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
