namespace CustomerSuccess.Core.Experiments.Model;

/// <summary>All that a verdict rests on.</summary>
/// <param name="Ratio">Null when nobody was drawn.</param>
/// <param name="HoldoutShare">By which the need is reckoned, 0 to 1; 0: nobody is held out.</param>
public sealed record Evidence(IReadOnlyList<Stratum> Strata, SampleRatio? Ratio, IReadOnlyList<Guardrail> Guardrails, EntryRate Rate, double HoldoutShare);
