namespace CustomerSuccess.Core.Evaluation.Model;

/// <summary>Who was called leaving at a threshold, and who left. Shares are 0 to 1, and null where nobody is to be divided by.</summary>
/// <param name="Hits">Called leaving, and left.</param>
/// <param name="FalseAlarms">Called leaving, and stayed.</param>
/// <param name="Misses">Called staying, and left.</param>
/// <param name="Rest">Called staying, and stayed.</param>
public sealed record Confusion(int Hits, int FalseAlarms, int Misses, int Rest)
{
    public int Rows => Hits + FalseAlarms + Misses + Rest;

    public double? Precision => Share(Hits, Hits + FalseAlarms);

    public double? Recall => Share(Hits, Hits + Misses);

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double? F1 => Share(2 * Hits, (2 * Hits) + FalseAlarms + Misses);

    public double? Accuracy => Share(Hits + Rest, Rows);

    /// <summary>Accuracy of calling everybody what most are: always-stay as long as fewer than half leave.</summary>
    public double? AlwaysMajority => Share(Math.Max(Hits + Misses, FalseAlarms + Rest), Rows);

    public double? FalsePositiveRate => Share(FalseAlarms, FalseAlarms + Rest);

    /// <param name="threshold">A row is called leaving when its probability is at least this.</param>
    public static Confusion At(double threshold, IReadOnlyList<double> probabilities, IReadOnlyList<bool> leaves)
    {
        var counts = new int[2, 2];
        for (var row = 0; row < probabilities.Count; row++)
        {
            counts[probabilities[row] >= threshold ? 1 : 0, leaves[row] ? 1 : 0]++;
        }

        return new Confusion(counts[1, 1], counts[1, 0], counts[0, 1], counts[0, 0]);
    }

    private static double? Share(int part, int all) => all == 0 ? null : (double)part / all;
}
