namespace CustomerSuccess.Core.Churn.Versions.Model;

/// <summary>What calling the customers with the highest probabilities would have met on the newest day of the test.</summary>
/// <param name="Called">How many.</param>
/// <param name="Leaving">Of them, those that left.</param>
/// <param name="ByChance">How many leaving ones a random choice of as many would meet on average.</param>
public sealed record LiftFigures(int Called, int Leaving, double ByChance)
{
    /// <summary>How many times better than chance; null where chance meets nobody.</summary>
    public double? Lift => ByChance == 0 ? null : Leaving / ByChance;
}
