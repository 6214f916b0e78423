namespace CustomerSuccess.Core.Evaluation.Model;

/// <summary>
/// Area under the ROC curve: the probability that a row that leaves looks worse than one that does not, ties counting half. Its variance is
/// built from DeLong's structural components (DeLong, DeLong and Clarke-Pearson 1988), summed per customer, because the months of one customer
/// resemble each other (Obuchowski, "Nonparametric analysis of clustered ROC curve data", Biometrics 53, 1997, pages 567 to 578).
/// </summary>
public static class RocAuc
{
    /// <summary>A row with this score takes no part.</summary>
    public const int None = -1;

    /// <summary>97.5 % quantile of the normal distribution.</summary>
    private const double Z = 1.959963984540054;

    /// <param name="scores">0 or more, lower is worse, such as hundredths of a health score; rows with <see cref="None"/> take no part.</param>
    /// <param name="customers">By row: 0 to <paramref name="customerCount"/> - 1.</param>
    /// <returns>Null when one of the two groups is empty.</returns>
    public static Estimate? Of(IReadOnlyList<int> scores, IReadOnlyList<bool> leaves, IReadOnlyList<int> customers, int customerCount) =>
        RocParts.Of(scores, leaves, customers, customerCount) is { } parts ? OnLogits(parts.Auc, Math.Sqrt(parts.Variance())) : null;

    /// <summary>The same of risks, of which higher is worse: probabilities, logits or any number. A row whose risk is NaN takes no part.</summary>
    /// <returns>Null when one of the two groups is empty.</returns>
    public static Estimate? OfRisks(IReadOnlyList<double> risks, IReadOnlyList<bool> leaves, IReadOnlyList<int> customers, int customerCount) =>
        Of(Ranks(risks), leaves, customers, customerCount);

    /// <summary>The AUC of <paramref name="scores"/> minus that of <paramref name="others"/> on the rows where both are known.</summary>
    /// <returns>Null when one of the two groups is empty.</returns>
    public static Estimate? Difference(
        IReadOnlyList<int> scores, IReadOnlyList<int> others, IReadOnlyList<bool> leaves, IReadOnlyList<int> customers, int customerCount)
    {
        var (first, second) = ((int[])[.. scores], (int[])[.. others]);
        for (var i = 0; i < first.Length; i++)
        {
            if (first[i] == None || second[i] == None)
            {
                (first[i], second[i]) = (None, None);
            }
        }

        if (RocParts.Of(first, leaves, customers, customerCount) is not { } a || RocParts.Of(second, leaves, customers, customerCount) is not { } b)
        {
            return null;
        }

        var (gain, half) = (a.Auc - b.Auc, Z * Math.Sqrt(a.Minus(b).Variance()));
        return new Estimate(gain, Math.Max(-1, gain - half), Math.Min(1, gain + half));
    }

    /// <summary>The AUC of <paramref name="risks"/> minus that of <paramref name="others"/> on the rows where both are known.</summary>
    /// <returns>Null when one of the two groups is empty.</returns>
    public static Estimate? DifferenceOfRisks(
        IReadOnlyList<double> risks, IReadOnlyList<double> others, IReadOnlyList<bool> leaves, IReadOnlyList<int> customers, int customerCount) =>
        Difference(Ranks(risks), Ranks(others), leaves, customers, customerCount);

    /// <summary>Scores of which lower is worse, in the order of the risks, equal where these are equal.</summary>
    private static int[] Ranks(IReadOnlyList<double> risks)
    {
        var order = Enumerable.Range(0, risks.Count).Where(row => !double.IsNaN(risks[row])).OrderByDescending(row => risks[row]).ToList();
        var ranks = new int[risks.Count];
        Array.Fill(ranks, None);
        for (var i = 0; i < order.Count; i++)
        {
            ranks[order[i]] = i > 0 && risks[order[i]].Equals(risks[order[i - 1]]) ? ranks[order[i - 1]] : i;
        }

        return ranks;
    }

    /// <summary>The interval is made on the scale of logits, where it is nearly symmetric and cannot leave 0 to 1.</summary>
    private static Estimate OnLogits(double auc, double error)
    {
        if (auc is <= 0 or >= 1)
        {
            return new Estimate(auc, auc, auc);
        }

        var (logit, half) = (Math.Log(auc / (1 - auc)), Z * error / (auc * (1 - auc)));
        return new Estimate(auc, Logistic(logit - half), Logistic(logit + half));
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
