using System.Globalization;
using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>What came of learning, in a sentence: what is gained, or why nothing is proposed.</summary>
internal static class ProposalWords
{
    public static WeightProposal TooFewMonths(int months) => Nothing(
        $"No weights are proposed: learning from earlier months and testing on later ones takes {LearningPlan.LeastMonthEnds} month ends that lie {Backtest.Horizon} days back. There are {months}.");

    public static WeightProposal TooFewChurned(int learn, int test) => Nothing(
        $"No weights are proposed: not enough churn to tell. Of customers with a score, {learn} left in the months to learn from ({Backtest.LeastChurned} needed) and {test} in those to test on ({LearnedWeights.LeastTested} needed).");

    public static WeightProposal TooFewMeasures(int measures) => Nothing(
        $"No weights are proposed: {measures} of the measures had data in the months to learn from, and weights are a matter between two or more.");

    public static WeightProposal NothingBetter(LearningPlan plan) => Nothing(
        $"No weights are proposed: of {plan.Learn.Count} past month ends, the present weights told best who would leave.");

    public static WeightProposal Tested(
        Estimate gain, (Estimate? Now, Estimate? Proposed) auc, IReadOnlyList<ProposedWeight> weights, LearningPlan plan)
    {
        var (from, through) = (plan.Test[0], plan.Test[^1]);
        var measured = Say($"{gain.Value:+0.000;−0.000;0.000} ({gain.Low:+0.000;−0.000;0.000} to {gain.High:+0.000;−0.000;0.000})");
        var months = Say($"the month ends from {from:yyyy-MM-dd} to {through:yyyy-MM-dd}, which took no part in learning");
        var finding = gain switch
        {
            { Low: >= LearnedWeights.LeastGain } => $"The learned weights tell better who leaves: on {months}, the AUC gains {measured}.",
            { High: <= -LearnedWeights.LeastGain } => $"No weights are proposed: on {months}, the AUC would lose, {measured}.",
            _ => $"No weights are proposed: on {months}, the AUC would change by {measured}, which includes zero.",
        };
        return new WeightProposal(gain, auc.Now, auc.Proposed, finding, weights, from, through);
    }

    private static WeightProposal Nothing(FormattableString why) => new(null, null, null, Say(why), [], null, null);

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
