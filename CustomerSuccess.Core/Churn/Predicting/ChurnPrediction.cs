namespace CustomerSuccess.Core.Churn.Predicting;

/// <summary>
/// What a model predicted of a customer on a day; kept, and later compared with what happened. Probabilities are in ten-thousandths, which a database
/// stores in two bytes: 100,000 customers a day must stay small. In cold start nothing is predicted, so there is no row.
/// </summary>
public sealed class ChurnPrediction
{
    /// <summary>Parts of a probability of 1.</summary>
    public const int Whole = 10_000;

    private ChurnPrediction()
    {
    }

    public int CustomerId { get; private set; }

    public DateOnly Day { get; private set; }

    public int ModelVersion { get; private set; }

    public int Within30 { get; private set; }

    public int Within60 { get; private set; }

    public int Within90 { get; private set; }

    public int Within180 { get; private set; }

    /// <summary>95 % interval of <see cref="Within90"/>.</summary>
    public int Low { get; private set; }

    public int High { get; private set; }

    /// <summary>Null: not within 180 days.</summary>
    public int? MedianDays { get; private set; }

    /// <summary>See <see cref="Model.FactorBytes"/>.</summary>
    public byte[] Factors { get; private set; } = [];
}
