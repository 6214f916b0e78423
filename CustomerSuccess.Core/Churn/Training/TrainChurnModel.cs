using CustomerSuccess.Core.Churn.History;
using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Churn.Training.Model;
using CustomerSuccess.Core.Churn.Versions;
using CustomerSuccess.Core.Churn.Versions.Model;
using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Churn.Training;

/// <summary>
/// Learns a churn model from the installation's own history, tests it on later days, and promotes it if it beats the base rate and the model in use.
/// Whatever comes of it is kept with the reason.
/// </summary>
public sealed class TrainChurnModel(
    IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, HistoryReading reading, TrainingGate gate, TimeProvider clock, LiveFeed live)
{
    /// <summary>Models that were never promoted are kept as long as somebody may want to promote them by hand.</summary>
    private const int MostUnused = 5;

    public async Task<Result<TrainingResult>> RunAsync(Viewer viewer, IProgress<HistoryProgress>? progress, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ChurnErrors.NotAllowed;
        }

        using var turn = gate.TryEnter();
        if (turn is null)
        {
            return ChurnErrors.AlreadyTraining;
        }

        await live.PublishAsync(new ChurnModelChanged(Predicts: false));
        var history = await reading.ReadAsync(null, progress, cancellationToken);
        return history.Succeeded ? await TrainAsync(history.Value, viewer, progress, cancellationToken) : history.Error;
    }

    private async Task<TrainingResult> TrainAsync(
        ChurnHistory history, Viewer viewer, IProgress<HistoryProgress>? progress, CancellationToken cancellationToken)
    {
        var (version, current) = await StateAsync(cancellationToken);
        var plan = TrainingPlan.Of(history);
        var steps = progress is null ? null : new Steps(progress);
        var trained = await Task.Run(() => TrainedChurn.Of(history, plan, version, ChurnTrainer.Options, steps, cancellationToken), cancellationToken);
        var promotion = trained.Report is { } report
            ? Promotion.Of(report.RocAuc, report.Brier, report.BrierBaseRate, BrierOf(history, plan, current, trained), current.Version)
            : new Promotion(false, trained.TooLittle!);
        await SaveAsync(version, trained, promotion, viewer, cancellationToken);
        await live.PublishAsync(new ChurnModelChanged(promotion.Promoted));
        return new TrainingResult(
            version, promotion.Promoted, promotion.Reason, trained.Rows, trained.Churns, trained.Report?.RocAuc?.Value, trained.Report?.Brier, trained.Report?.BrierBaseRate);
    }

    /// <summary>Of the model in use, on the same rows.</summary>
    private static double? BrierOf(ChurnHistory history, TrainingPlan plan, CurrentModel current, TrainedChurn trained) =>
        current.Model is { } model ? Brier.Of(ModelTest.Probabilities(history, plan, model), trained.Tested!.Gone) : null;

    private async Task<(int Next, CurrentModel Current)> StateAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var newest = await context.Set<ChurnModelVersion>().MaxAsync(version => (int?)version.Number, cancellationToken) ?? 0;
        return (newest + 1, await CurrentModel.ReadAsync(context, cancellationToken));
    }

    private async Task SaveAsync(int version, TrainedChurn trained, Promotion promotion, Viewer viewer, CancellationToken cancellationToken)
    {
        var figures = new VersionFigures(trained.Rows, trained.Churns, trained.Report?.RocAuc?.Value, trained.Report?.Brier, trained.Report?.BrierBaseRate);
        var entity = new ChurnModelVersion(version, clock.GetUtcNow(), viewer.Email, promotion.Reason, figures);
        if (trained is { Model: { } model, Report: { } report })
        {
            entity.Keep(ChurnModelJson.Write(model), ModelReportJson.Write(report));
        }

        if (promotion.Promoted)
        {
            entity.Promote(viewer.Email, clock.GetUtcNow());
        }

        await using var write = await writes.BeginAsync(cancellationToken);
        var unused = await write.Context.Set<ChurnModelVersion>().Where(old => old.PromotedAt == null && old.Model != null)
            .OrderByDescending(old => old.Number).Skip(MostUnused - 1).ToListAsync(cancellationToken);
        unused.ForEach(old => old.Forget());
        write.Context.Add(entity);
        await write.CommitAsync(cancellationToken);
    }

    private sealed class Steps(IProgress<HistoryProgress> progress) : IProgress<double>
    {
        public void Report(double value) => progress.Report(new HistoryProgress("Learning", value));
    }
}
