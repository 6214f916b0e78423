using CustomerSuccess.Core.Churn.History;
using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Churn.Training.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Churn.Training;

/// <summary>The temporal test: learns from past days of the installation's own history, and holds our learner and its peers against later ones. Nothing is kept.</summary>
public sealed class EvaluateHistory(HistoryReading reading, TimeProvider clock)
{
    /// <param name="test">The day to test on; null: the newest month ends whose horizon has passed, as a training does.</param>
    /// <param name="seed">Of the draws of bags.</param>
    public async Task<Result<HistoryEvaluation>> RunAsync(
        DateOnly? test, int seed, Viewer viewer, IProgress<HistoryProgress>? progress, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ChurnErrors.NotAllowed;
        }

        var read = await reading.ReadAsync(test, progress, cancellationToken);
        if (!read.Succeeded)
        {
            return read.Error;
        }

        var history = read.Value;
        if (test is { } day && !history.IsObserved(day, Horizons.Usual))
        {
            return ChurnErrors.NotOver(day, history.Through);
        }

        return await Task.Run(() => Evaluate(history, test, ChurnTrainer.Options with { Seed = seed }, cancellationToken), cancellationToken);
    }

    private HistoryEvaluation Evaluate(ChurnHistory history, DateOnly? test, GlassBoxOptions options, CancellationToken cancellationToken)
    {
        var plan = test is { } day ? TrainingPlan.On(history, day) : TrainingPlan.Of(history);
        var started = clock.GetTimestamp();
        var trained = TrainedChurn.Of(history, plan, version: 1, options, progress: null, cancellationToken);
        var seconds = clock.GetElapsedTime(started).TotalSeconds;
        if (trained is not { Model: { } model, Report: { } report, Tested: { } tested })
        {
            var all = HistoryRows.Of(history, plan.Test.Contains, []);
            return new HistoryEvaluation(trained.Rows, trained.Churns, all.Count, all.Leaving, trained.TooLittle, [], null, null);
        }

        var peers = new HistoryPeers(history, plan, model, tested, clock);
        var promotion = Promotion.Of(report.RocAuc, report.Brier, report.BrierBaseRate, current: null, currentVersion: null);
        return new HistoryEvaluation(
            trained.Rows, trained.Churns, tested.Count, tested.Leaving, null, peers.Judge(report, seconds, cancellationToken), report, promotion.Reason);
    }
}
