using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>The scores of a batch, by column, in the order of the batch.</summary>
public sealed class ScoreColumns(int count, Scorecard scorecard)
{
    internal int[] Hundredths { get; } = new int[count];

    internal double[] Covered { get; } = new double[count];

    internal double[][] Points { get; } = [.. scorecard.Categories.Select(_ => new double[count])];

    public int Count => count;

    /// <summary>Share of the weight that had data, 0 to 1.</summary>
    public double CoverageOf(int row) => Covered[row];

    /// <summary>Points of a category, 0 to 100; NaN where none of its measures is known.</summary>
    public ReadOnlySpan<double> Category(int category) => Points[category];

    /// <summary>Null when too little is known.</summary>
    public Score? ScoreOf(int row) => scorecard.IsEnough(Covered[row]) ? Score.FromHundredths(Hundredths[row]) : null;
}
