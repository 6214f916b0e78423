using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Experiments.Model;

/// <summary>The customers of both groups to which a harm was done between the start and the day on which they are counted.</summary>
/// <param name="Strata">Hits are customers that came to harm.</param>
public sealed record Guardrail(Harm Harm, IReadOnlyList<Stratum> Strata)
{
    public Arm Treated { get; } = Strata.Aggregate(Arm.Empty, (sum, stratum) => sum + stratum.Treated);

    public Arm HeldOut { get; } = Strata.Aggregate(Arm.Empty, (sum, stratum) => sum + stratum.HeldOut);

    /// <summary>Treated minus held out, by <see cref="AlwaysValid"/>; null with too few customers.</summary>
    public Estimate? Difference { get; } = AlwaysValid.Pooled(Strata);

    /// <summary>More harm among the treated, beyond chance.</summary>
    public bool IsBroken => Difference is { Low: > 0 };
}
