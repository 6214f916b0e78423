namespace CustomerSuccess.Web.Scorecards;

/// <summary>How far the scoring of everybody is.</summary>
/// <param name="Why">What made it necessary: "Retention v8 is published".</param>
/// <param name="Done">Customers.</param>
/// <param name="Error">Why nothing came of it.</param>
public sealed record ScoringStatus(string Why, int Done, int All, bool Running, string? Error)
{
    public double Share => All == 0 ? 0 : (double)Done / All;
}
