using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Churn.Predicting;

/// <summary>The risk of a customer by the last prediction: what lists join, show and sort by. One row for each customer that has not left.</summary>
public sealed class ChurnStanding
{
    public const int LongestReason = 300;

    private ChurnStanding()
    {
    }

    public int CustomerId { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>Null in cold start, as <see cref="Probability"/>, <see cref="Low"/> and <see cref="High"/>.</summary>
    public int? ModelVersion { get; private set; }

    /// <summary>Of leaving within 90 days, 0 to 1.</summary>
    public double? Probability { get; private set; }

    public double? Low { get; private set; }

    public double? High { get; private set; }

    /// <summary>Null where there is a probability.</summary>
    public RiskLevel? Level { get; private set; }

    public ChurnSeverity Severity { get; private set; }

    /// <summary>
    /// Puts customers in order, the higher one first: the probability; in cold start a number that only ranks. Never shown.
    /// </summary>
    public double SortKey { get; private set; }

    /// <summary>Probability x ARR in the reporting currency; null where one of them is.</summary>
    public Money? AtStake { get; private set; }

    /// <summary>The strongest factor that speaks for leaving.</summary>
    public string? Reason { get; private set; }
}
