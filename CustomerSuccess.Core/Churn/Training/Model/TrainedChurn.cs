using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Churn.Versions.Model;

namespace CustomerSuccess.Core.Churn.Training.Model;

/// <summary>A model and how it did; or why nothing was learned.</summary>
/// <param name="TooLittle">Null when something was learned.</param>
/// <param name="Rows">Customers on days to learn from; <paramref name="Churns"/> different customers among them left.</param>
internal sealed record TrainedChurn(int Rows, int Churns, string? TooLittle, ChurnModel? Model, ModelReport? Report, HistoryRows? Tested)
{
    /// <param name="history">Reaches behind the days of the test.</param>
    public static TrainedChurn Of(
        ChurnHistory history, TrainingPlan plan, int version, GlassBoxOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        // What was known on the first day of the test: a model of that day could have been trained then.
        var known = plan.Test.Count == 0 ? history : history.KnownOn(plan.Test[0]);
        var features = ChurnTrainer.FeaturesOf(known, plan.Learn.Contains);
        var learned = HistoryRows.Of(known, plan.Learn.Contains, features);
        if (TrainingWords.TooLittle(plan, learned.Churned, HistoryRows.Of(history, plan.Test.Contains, []).Churned) is { } tooLittle)
        {
            return new TrainedChurn(learned.Count, learned.Churned, tooLittle, null, null, null);
        }

        var model = ChurnTrainer.Train(known, learned, version, options, progress, cancellationToken);
        var tested = ModelTest.RowsOf(history, plan, model.Glass);
        var report = ModelTest.Report(history, plan, version, learned, tested, ModelTest.Probabilities(history, plan, model));
        model = model with
        {
            Facts = model.Facts with
            {
                RocAuc = report.RocAuc?.Value,
                PrAuc = report.PrAuc?.Value,
                Brier = report.Brier,
                BrierBaseRate = report.BrierBaseRate,
                CalibrationError = report.CalibrationError,
            },
        };
        return new TrainedChurn(learned.Count, learned.Churned, null, model, report, tested);
    }
}
