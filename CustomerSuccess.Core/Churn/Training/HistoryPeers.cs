using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Churn.Model.Comparing;
using CustomerSuccess.Core.Churn.Training.Model;
using CustomerSuccess.Core.Churn.Versions.Model;
using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Churn.Training;

/// <summary>Our learner beside a logistic regression and the base rate, learned from the same rows and tested on the same.</summary>
internal sealed class HistoryPeers(ChurnHistory history, TrainingPlan plan, ChurnModel model, HistoryRows tested, TimeProvider clock)
{
    public IReadOnlyList<CrossValidated> Judge(ModelReport report, double seconds, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var features = ChurnTrainer.FeaturesOf(history.KnownOn(plan.Test[0]), plan.Learn.Contains);
        var learned = HistoryRows.Of(history.KnownOn(plan.Test[0]), plan.Learn.Contains, features);
        var logistic = LogisticRegression.Fit(learned.Table, learned.Gone, cancellationToken);
        var test = HistoryRows.Of(history, plan.Test.Contains, features);
        double[] linear = [.. logistic.Logits(test.Table).Select(Calibration.Identity.Probability)];
        return
        [
            Of("glassbox", [.. model.Glass.Logits(tested.Table).Select(model.Glass.Probability)], seconds),
            Of("logisticRegression", linear, clock.GetElapsedTime(started).TotalSeconds),
            Of("baseRate", [.. tested.Gone.Select(_ => report.BaseRate)], 0),
        ];
    }

    private CrossValidated Of(string name, double[] probabilities, double seconds)
    {
        var confusion = Confusion.At(0.5, probabilities, tested.Gone);
        int[] rows = [.. Enumerable.Range(0, tested.Count)];
        return new CrossValidated(
            name,
            RocAuc.OfRisks(probabilities, tested.Gone, rows, rows.Length)?.Value ?? 0.5,
            PrAuc.ValueOf(probabilities, tested.Gone) ?? 0,
            Brier.Of(probabilities, tested.Gone) ?? 0,
            Reliability.Error(probabilities, tested.Gone) ?? 0,
            confusion.Accuracy ?? 0,
            confusion.AlwaysMajority ?? 0,
            seconds);
    }
}
