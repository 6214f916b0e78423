using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Experiments.Model;

namespace CustomerSuccess.Core.Experiments;

/// <summary>One variant of a play by the aim of the playbook.</summary>
/// <param name="Reached">Treated customers whose time is over, and those of them that reached the aim.</param>
/// <param name="AgainstFirst">Minus the first variant, by <see cref="AlwaysValid"/>; null for the first itself and with too few customers.</param>
public sealed record VariantResult(string Variant, Arm Reached, Estimate? AgainstFirst);
