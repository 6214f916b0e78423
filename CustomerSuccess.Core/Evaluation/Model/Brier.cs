namespace CustomerSuccess.Core.Evaluation.Model;

/// <summary>Mean squared distance of probabilities from what happened, 0 (perfect) to 1 (Brier, "Verification of forecasts expressed in terms of probability", 1950).</summary>
public static class Brier
{
    /// <param name="probabilities">0 to 1.</param>
    /// <returns>Null without rows.</returns>
    public static double? Of(IReadOnlyList<double> probabilities, IReadOnlyList<bool> leaves) => probabilities.Count == 0
        ? null
        : probabilities.Select((probability, row) => probability - (leaves[row] ? 1 : 0)).Average(error => error * error);

    /// <summary>Of answering with the share that leaves everywhere: share x (1 - share).</summary>
    /// <returns>Null without rows.</returns>
    public static double? OfBaseRate(IReadOnlyList<bool> leaves) =>
        leaves.Count == 0 ? null : (double)leaves.Count(left => left) / leaves.Count is var share ? share * (1 - share) : null;
}
