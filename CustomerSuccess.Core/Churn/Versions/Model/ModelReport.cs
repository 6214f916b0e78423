using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Churn.Versions.Model;

/// <summary>What a model was learned from, and how it did on later days that took no part in learning.</summary>
/// <param name="LearnDays">Oldest first, as <paramref name="TestDays"/>.</param>
/// <param name="LearnChurns">Different customers that left among the rows learned from; <paramref name="TestChurns"/> among those of the test.</param>
/// <param name="BaseRate">Share of the test rows that left, 0 to 1.</param>
/// <param name="LearnBaseRate">Share of the rows learned from that left.</param>
/// <param name="RocAuc">Null when nobody left or nobody stayed.</param>
/// <param name="Brier">Mean squared difference of probability and outcome; <paramref name="BrierBaseRate"/>: of saying <paramref name="BaseRate"/> of everybody, which nobody can know before.</param>
/// <param name="CalibrationError">Mean distance of probability and outcome over ten bins of as many rows each.</param>
/// <param name="Rows">Every row of the test, so that a screen can move a threshold over them.</param>
/// <param name="Sentences">What the figures say, and what they do not.</param>
public sealed record ModelReport(
    int Version,
    IReadOnlyList<DateOnly> LearnDays,
    IReadOnlyList<DateOnly> TestDays,
    int LearnRows,
    int LearnChurns,
    int TestChurns,
    double BaseRate,
    double LearnBaseRate,
    Estimate? RocAuc,
    Estimate? PrAuc,
    double Brier,
    double BrierBaseRate,
    double CalibrationError,
    IReadOnlyList<TestRow> Rows,
    IReadOnlyList<string> Sentences)
{
    /// <summary>By row of the test; what the functions of <c>Evaluation.Model</c> take.</summary>
    public IReadOnlyList<double> Probabilities => [.. Rows.Select(row => row.Probability)];

    public IReadOnlyList<bool> Left => [.. Rows.Select(row => row.Left)];

    /// <summary>Ten bins of about as many rows each.</summary>
    public IReadOnlyList<ReliabilityBin> Reliability => Evaluation.Model.Reliability.Of(Probabilities, Left);

    /// <param name="threshold">A customer counts as called leaving from this probability on.</param>
    public Confusion At(double threshold) => Confusion.At(threshold, Probabilities, Left);

    /// <summary>On the newest day of the test.</summary>
    /// <param name="capacity">How many customers somebody has time for.</param>
    public Lift LiftAt(int capacity)
    {
        var newest = Rows.Where(row => row.Day == TestDays.Count - 1).ToList();
        return Lift.At(capacity, newest.ConvertAll(row => row.Probability), newest.ConvertAll(row => row.Left));
    }

    /// <summary>
    /// Median days between the test day at which a customer first stood at or above the threshold and its leaving, over those that left and stood there.
    /// </summary>
    /// <returns>Null when nobody that left stood there.</returns>
    public double? WarningDays(double threshold)
    {
        var warned = Rows.Where(row => row is { Left: true, LeftAfter: not null } && row.Probability >= threshold)
            .GroupBy(row => row.Customer).Select(own => own.Max(row => row.LeftAfter!.Value)).Order().ToList();
        return warned.Count == 0 ? null : (warned[(warned.Count - 1) / 2] + warned[warned.Count / 2]) / 2.0;
    }
}
