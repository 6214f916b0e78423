namespace CustomerSuccess.Core.Evaluation.Model;

/// <summary>Rows of similar probability.</summary>
/// <param name="Predicted">Mean probability.</param>
/// <param name="Observed">Share that left, with its 95 % interval from <paramref name="Low"/> to <paramref name="High"/> (Wilson 1927).</param>
public sealed record ReliabilityBin(int Rows, int Leaving, double Predicted, double Observed, double Low, double High)
{
    private const double Z = 1.959963984540054;

    internal static ReliabilityBin Of(int[] rows, IReadOnlyList<double> probabilities, IReadOnlyList<bool> leaves)
    {
        var (count, leaving) = ((double)rows.Length, rows.Count(row => leaves[row]));
        var share = leaving / count;
        var middle = (share + (Z * Z / (2 * count))) / (1 + (Z * Z / count));
        var half = Z / (1 + (Z * Z / count)) * Math.Sqrt((share * (1 - share) / count) + (Z * Z / (4 * count * count)));
        return new ReliabilityBin(rows.Length, leaving, rows.Average(row => probabilities[row]), share, Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
