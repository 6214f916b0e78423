using System.Globalization;
using CustomerSuccess.Core.Churn.History.Model;

namespace CustomerSuccess.Core.Churn.Training.Model;

/// <summary>What a training says of its data.</summary>
internal static class TrainingWords
{
    /// <returns>Why there is not enough to learn from; null when there is.</returns>
    public static string? TooLittle(TrainingPlan plan, int learnable, int tested)
    {
        if (plan.Test.Count == 0)
        {
            return Text($"Nothing was learned: there is no day yet behind which {Horizons.Usual} days of outcome and before which {Horizons.Usual} days of facts are known.");
        }

        if (plan.Learn.Count == 0)
        {
            return Text($"Nothing was learned: outcomes are known for {plan.Test.Count} month ends; learning needs earlier ones, a horizon of {Horizons.Usual} days before those that test.");
        }

        return learnable < ChurnTrainer.LeastChurned || tested < ChurnTrainer.LeastTested
            ? Text($"Not enough churn: {learnable} customers left among those to learn from ({ChurnTrainer.LeastChurned} are needed) and {tested} on the days of the test ({ChurnTrainer.LeastTested} are needed).")
            : null;
    }

    public static IReadOnlyList<string> Notes(ChurnHistory history, HistoryRows learned, HistoryRows tested)
    {
        var notes = new List<string>();
        if (history.LapseDays is { } days)
        {
            notes.Add(Text($"Nobody here signs a contract: every leaving in the files lies {days} days behind the last use. So on every past day a customer counts as gone after {days} days without use, whether or not it came back later."));
        }

        var (then, now) = ((double)learned.Leaving / learned.Count, (double)tested.Leaving / tested.Count);
        if (Math.Abs(then - now) > 0.25 * then)
        {
            notes.Add(Text($"{100 * now:0.0} % of the test rows left, against {100 * then:0.0} % of those learned from: probabilities learned then may lie too {(now < then ? "high" : "low")} now."));
        }

        return notes;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
