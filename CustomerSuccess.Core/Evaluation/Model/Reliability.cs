namespace CustomerSuccess.Core.Evaluation.Model;

/// <summary>Whether of the rows that are given 20 % about 20 % leave, by bins of about as many rows each. Equal probabilities are never parted.</summary>
public static class Reliability
{
    public const int Bins = 10;

    /// <returns>Lowest probabilities first; bins that would be empty are left out.</returns>
    public static IReadOnlyList<ReliabilityBin> Of(IReadOnlyList<double> probabilities, IReadOnlyList<bool> leaves, int bins = Bins)
    {
        int[] order = [.. Enumerable.Range(0, probabilities.Count).OrderBy(row => probabilities[row])];
        var binOf = new int[order.Length];
        for (var first = 0; first < order.Length;)
        {
            var behind = first;
            while (behind < order.Length && probabilities[order[behind]].Equals(probabilities[order[first]]))
            {
                behind++;
            }

            // Equal probabilities go where the middle one of them stands.
            Array.Fill(binOf, (int)((long)bins * ((first + behind - 1) / 2) / order.Length), first, behind - first);
            first = behind;
        }

        return [.. order.Index().GroupBy(place => binOf[place.Index], place => place.Item).Select(bin => ReliabilityBin.Of([.. bin], probabilities, leaves))];
    }

    /// <summary>Expected calibration error: the distance between what was said and what happened, mean over the rows (Naeini, Cooper, Hauskrecht, AAAI 2015, with bins of equal size).</summary>
    /// <returns>0 to 1; null without rows. Some of it is chance: about 0.8 x sqrt(p (1 - p) / rows per bin) with perfect probabilities.</returns>
    public static double? Error(IReadOnlyList<double> probabilities, IReadOnlyList<bool> leaves, int bins = Bins) => probabilities.Count == 0
        ? null
        : Of(probabilities, leaves, bins).Sum(bin => bin.Rows * Math.Abs(bin.Predicted - bin.Observed)) / probabilities.Count;
}
