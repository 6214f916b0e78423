namespace CustomerSuccess.Core.Churn.Versions;

/// <summary>How far a number lies today from where it lay when the model was trained.</summary>
/// <param name="StabilityIndex">
/// Population stability index: sum over ranges of (share now - share then) x ln(share now / share then). Below 0.1 nothing has moved, above 0.25 much has
/// (Siddiqi, "Credit Risk Scorecards", 2006).
/// </param>
/// <param name="Importance">Of the factor in the model, so that drift of what hardly counts does not alarm.</param>
/// <param name="MissingThen">Share of rows without the number, 0 to 1.</param>
public sealed record FactorDrift(string Key, string Name, double StabilityIndex, double Importance, double MissingThen, double MissingNow)
{
    public const double Noticeable = 0.1;

    public const double Large = 0.25;
}
