namespace CustomerSuccess.Core.Churn.Model.Learning.Steps;

/// <summary>Of the rows in each bin: the sum of the slopes of the loss (probability less label), the sum of its curvatures, and how many there are.</summary>
internal readonly ref struct BinSums(ReadOnlySpan<double> slopes, ReadOnlySpan<double> curvatures, ReadOnlySpan<int> rows)
{
    public ReadOnlySpan<double> Slopes { get; } = slopes;

    public ReadOnlySpan<double> Curvatures { get; } = curvatures;

    public ReadOnlySpan<int> Rows { get; } = rows;

    public int Bins => Rows.Length;
}
