using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Experiments.Model;

namespace CustomerSuccess.Core.Experiments;

/// <summary>Treated against held out.</summary>
/// <param name="Difference">Of the shares that stayed, as for a single look (<see cref="ShareDifference"/>); null when one group is empty. What may be said day by day stands in the verdict.</param>
/// <param name="Revenue">Kept for each treated customer because of the play, in units of the reporting currency; null with too little to tell.</param>
/// <param name="Ratio">Null when nobody was drawn.</param>
public sealed record Compared(
    ComparedGroup Treated,
    ComparedGroup HeldOut,
    LeftOut LeftOut,
    IReadOnlyList<Stratum> Strata,
    Estimate? Difference,
    Estimate? Revenue,
    SampleRatio? Ratio,
    IReadOnlyList<Guardrail> Guardrails,
    EntryRate Rate,
    Verdict Verdict)
{
    /// <summary><see cref="Revenue"/> for all that were treated.</summary>
    public Estimate? RevenueInAll => Revenue is { } each && Treated.Stayed.Cases is var count ? new Estimate(each.Value * count, each.Low * count, each.High * count) : null;
}
