using System.Collections.Immutable;

namespace CustomerSuccess.Core.Churn.Model;

/// <summary>
/// An additive model of leaving: the logit is the intercept, plus a score of each feature, plus a score of each pair, added in this order. The scores
/// are the explanation; nothing else enters. Features are in the order of their keys.
/// </summary>
/// <param name="BagIntercepts">By bag.</param>
/// <param name="Spread">How much further apart the bags would lie if each had been learned from a sample of its own; they share most of their rows.</param>
public sealed record GlassBoxModel(
    double Intercept,
    ImmutableArray<double> BagIntercepts,
    double Spread,
    ImmutableArray<Shape> Shapes,
    ImmutableArray<Pair> Pairs,
    Calibration Calibration)
{
    public IReadOnlyList<Feature> Features { get; } = [.. Shapes.Select(shape => shape.Feature)];

    /// <summary>Shapes, then pairs.</summary>
    public int Terms => Shapes.Length + Pairs.Length;

    public GlassBoxModel WithCalibration(Calibration calibration) => this with { Calibration = calibration };

    /// <summary>Calibrated, 0 to 1.</summary>
    public double Probability(double logit) => Calibration.Probability(logit);

    /// <summary>By row, before calibration.</summary>
    /// <exception cref="ArgumentException">The table lacks a feature of the model, or has it in another kind.</exception>
    public double[] Logits(FeatureTable table)
    {
        var input = BinnedInput.Of(Shapes, table);
        var logits = new double[table.Count];
        Array.Fill(logits, Intercept);
        for (var feature = 0; feature < Shapes.Length; feature++)
        {
            var bins = input.Bins(feature);
            var scores = Shapes[feature].Scores.AsSpan();
            for (var row = 0; row < logits.Length; row++)
            {
                logits[row] += bins[row] < 0 ? 0 : scores[bins[row]];
            }
        }

        foreach (var pair in Pairs)
        {
            var first = input.Bins(pair.First);
            var second = input.Bins(pair.Second);
            for (var row = 0; row < logits.Length; row++)
            {
                logits[row] += first[row] < 0 || second[row] < 0 ? 0 : pair.Scores[pair.CellOf(first[row], second[row])];
            }
        }

        return logits;
    }

    /// <summary>What each term adds to the logit of one row. The intercept and these, added in order, are exactly what <see cref="Logits"/> gives.</summary>
    /// <param name="parts">By term: as long as <see cref="Terms"/>.</param>
    public void Contributions(FeatureTable table, int row, Span<double> parts) => Contributions(BinnedInput.Of(Shapes, table), row, parts);

    /// <summary>The same for many rows of one table, whose columns are found once.</summary>
    internal void Contributions(BinnedInput input, int row, Span<double> parts)
    {
        for (var feature = 0; feature < Shapes.Length; feature++)
        {
            var bin = input.Bin(feature, row);
            parts[feature] = bin < 0 ? 0 : Shapes[feature].Scores[bin];
        }

        for (var i = 0; i < Pairs.Length; i++)
        {
            var (pair, first, second) = (Pairs[i], input.Bin(Pairs[i].First, row), input.Bin(Pairs[i].Second, row));
            parts[Shapes.Length + i] = first < 0 || second < 0 ? 0 : pair.Scores[pair.CellOf(first, second)];
        }
    }

    /// <summary>
    /// By row, then by term, all contributions at once: the fast way for a whole portfolio. Row r, term t stands at r x <see cref="Terms"/> + t.
    /// </summary>
    public double[] AllContributions(FeatureTable table)
    {
        var input = BinnedInput.Of(Shapes, table);
        var parts = new double[table.Count * Terms];
        for (var row = 0; row < table.Count; row++)
        {
            Contributions(input, row, parts.AsSpan(row * Terms, Terms));
        }

        return parts;
    }

    /// <summary>
    /// The logit of one row by each bag, drawn apart by <see cref="Spread"/>, so that their standard deviation is that of the estimate: a deleted-part
    /// jackknife (Shao and Wu, "A general theory for jackknife variance estimation", Annals of Statistics 17, 1989).
    /// </summary>
    public double[] BagLogits(FeatureTable table, int row) => BagLogits(BinnedInput.Of(Shapes, table), row);

    internal double[] BagLogits(BinnedInput input, int row)
    {
        double[] logits = [.. BagIntercepts];
        for (var feature = 0; feature < Shapes.Length; feature++)
        {
            if (input.Bin(feature, row) is var bin and >= 0)
            {
                Add(logits, Shapes[feature].BagScores, bin);
            }
        }

        foreach (var pair in Pairs)
        {
            var (first, second) = (input.Bin(pair.First, row), input.Bin(pair.Second, row));
            if (first >= 0 && second >= 0)
            {
                Add(logits, pair.BagScores, pair.CellOf(first, second));
            }
        }

        var mean = logits.Average();
        return [.. logits.Select(logit => mean + (Spread * (logit - mean)))];
    }

    private static void Add(double[] logits, ImmutableArray<ImmutableArray<double>> scores, int bin)
    {
        for (var bag = 0; bag < logits.Length; bag++)
        {
            logits[bag] += scores[bag][bin];
        }
    }
}
