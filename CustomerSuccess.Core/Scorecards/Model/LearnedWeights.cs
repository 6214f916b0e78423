using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>
/// Learns from who left what each measure should weigh, and proposes it only when it does better on later months that took no part. docs/backtest.md
/// says how, docs/decisions/0014 why so.
/// </summary>
public static class LearnedWeights
{
    /// <summary>Two years: learning needs months to learn from, to choose by and to test on, with a horizon between each.</summary>
    public const int MonthEnds = 24;

    /// <summary>Customers that left in the months of the test, below which its interval would mean nothing.</summary>
    internal const int LeastTested = 10;

    /// <summary>The lower end of a gain in AUC that is worth a proposal: one that is not written as 0.000. The learner tried on its own proposal gains less.</summary>
    internal const double LeastGain = 0.0005;

    /// <summary>From nearly the present weights to nearly free ones; per row and in units of <see cref="WeightLearner.Unit"/> points.</summary>
    private static readonly double[] Strengths = [3, 1, 0.3, 0.1, 0.03, 0.01, 0.003, 0.001];

    public static WeightProposal Propose(ReplayHistory history, Scorecard scorecard, CancellationToken cancellationToken)
    {
        var labelled = history.MonthEnds.Where(frame => frame.Count > 0 && history.IsObserved(frame.Day)).Select(frame => frame.Day).ToList();
        if (labelled.Count < LearningPlan.LeastMonthEnds)
        {
            return ProposalWords.TooFewMonths(labelled.Count);
        }

        var plan = LearningPlan.Of(labelled);
        var (learn, test) = (LabelledRows.Of(history, plan.Learn.Contains), LabelledRows.Of(history, plan.Test.Contains));
        var now = ReplayScores.Of(scorecard, history);
        var (learned, tested) = (learn.Churned(learn.Scores(now)), test.Churned(test.Scores(now)));
        if (learned < Backtest.LeastChurned || tested < LeastTested)
        {
            return ProposalWords.TooFewChurned(learned, tested);
        }

        var learner = new WeightLearner(history, learn, scorecard);
        if (learner.Learnable < 2)
        {
            return ProposalWords.TooFewMeasures(learner.Learnable);
        }

        var strength = Choose(history, scorecard, now, plan, cancellationToken);
        return strength is { } chosen && learner.Shares(chosen, cancellationToken) is { } shares
            ? Test(history, scorecard, now, learner, WeightShares.Thousandths(shares), (test, plan))
            : ProposalWords.NothingBetter(plan);
    }

    /// <returns>Null when the present weights did best in the months to choose by.</returns>
    private static double? Choose(
        ReplayHistory history, Scorecard scorecard, ReplayScores now, LearningPlan plan, CancellationToken cancellationToken)
    {
        var gains = new double[Strengths.Length];
        foreach (var (fit, choose) in plan.Folds)
        {
            var learner = new WeightLearner(history, LabelledRows.Of(history, fit.Contains), scorecard);
            var rows = LabelledRows.Of(history, choose.Contains);
            for (var i = 0; i < Strengths.Length; i++)
            {
                gains[i] += learner.Shares(Strengths[i], cancellationToken) is { } shares
                    ? rows.Churned() * (Gain(history, rows, now, WeightShares.With(scorecard, shares))?.Value ?? 0)
                    : 0;
            }
        }

        // The first of equals is the one nearest to the present weights.
        var best = Array.IndexOf(gains, gains.Max());
        return gains[best] > 0 ? Strengths[best] : null;
    }

    private static WeightProposal Test(
        ReplayHistory history, Scorecard scorecard, ReplayScores now, WeightLearner learner, int[] thousandths, (LabelledRows Rows, LearningPlan Plan) test)
    {
        var proposed = WeightShares.With(scorecard, [.. thousandths.Select(share => (double)share)]);
        if (Gain(history, test.Rows, now, proposed) is not { } gain)
        {
            return ProposalWords.NothingBetter(test.Plan);
        }

        var then = ReplayScores.Of(proposed, history);
        return ProposalWords.Tested(
            gain,
            (Auc(test.Rows, now), Auc(test.Rows, then)),
            gain.Low >= LeastGain ? learner.Explain(WeightShares.Thousandths(WeightShares.Of(scorecard)), thousandths) : [],
            test.Plan);
    }

    private static Estimate? Auc(LabelledRows rows, ReplayScores scores) => RocAuc.Of(rows.Scores(scores), rows.Leaves, rows.Customers, rows.CustomerCount);

    private static Estimate? Gain(ReplayHistory history, LabelledRows rows, ReplayScores now, Scorecard other) => RocAuc.Difference(
        rows.Scores(ReplayScores.Of(other, history)), rows.Scores(now), rows.Leaves, rows.Customers, rows.CustomerCount);
}
