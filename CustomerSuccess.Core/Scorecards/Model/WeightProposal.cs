using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>Weights learned from who left, or why there are none.</summary>
/// <param name="Gain">AUC of the learned weights minus that of the present ones on month ends that took no part in learning; null when it did not get that far.</param>
/// <param name="Finding">The result in a sentence: what is gained, or why nothing is proposed.</param>
/// <param name="Weights">In the order of the scorecard; empty when nothing is proposed.</param>
/// <param name="TestFrom">The first of the month ends that <paramref name="Gain"/> was measured on.</param>
public sealed record WeightProposal(
    Estimate? Gain, Estimate? AucNow, Estimate? AucProposed, string Finding, IReadOnlyList<ProposedWeight> Weights, DateOnly? TestFrom, DateOnly? TestThrough)
{
    public bool HasWeights => Weights.Count > 0;
}
