using System.Collections.Immutable;

namespace CustomerSuccess.Core.Churn.Model;

/// <summary>What two features add to the logit together, beyond what each adds alone.</summary>
/// <param name="First">Index of a feature, below <paramref name="Second"/>.</param>
/// <param name="FirstCells">By bin of the first feature's shape, the row of the grid.</param>
/// <param name="SecondCells">By bin of the second feature's shape, the column of the grid.</param>
/// <param name="Width">Columns of the grid.</param>
/// <param name="Scores">By row x <paramref name="Width"/> + column, in logits. Their mean over the rows that were learned from is 0.</param>
/// <param name="BagScores">By bag, then as <paramref name="Scores"/>.</param>
public sealed record Pair(
    int First,
    int Second,
    ImmutableArray<int> FirstCells,
    ImmutableArray<int> SecondCells,
    int Width,
    ImmutableArray<double> Scores,
    ImmutableArray<ImmutableArray<double>> BagScores)
{
    public int CellOf(int firstBin, int secondBin) => (FirstCells[firstBin] * Width) + SecondCells[secondBin];
}
