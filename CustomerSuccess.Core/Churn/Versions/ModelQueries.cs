using CustomerSuccess.Core.Churn.History;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Churn.Training;
using CustomerSuccess.Core.Churn.Versions.Model;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Settings;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Churn.Versions;

/// <summary>
/// What the Model screen shows. Everybody may look: whoever is to trust a prediction must be able to check it, and no customer is named here.
/// </summary>
public sealed class ModelQueries(IDbContextFactory<CustomerSuccessContext> contexts, ReadAlertSpans readAlerts, TrainingGate gate)
{
    private const int MostVersions = 60;

    public async Task<ModelOverview> OverviewAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var current = await CurrentModel.ReadAsync(context, cancellationToken);
        var versions = await context.Set<ChurnModelVersion>().OrderByDescending(version => version.Number).Take(MostVersions)
            .Select(x => new ModelVersionRow(
                x.Number, x.TrainedAt, x.TrainedBy, x.Reason, x.Rows, x.Churns, x.RocAuc, x.Brier, x.BrierBaseRate, x.PromotedAt, x.PromotedBy,
                x.Model != null, x.Number == current.Version))
            .ToListAsync(cancellationToken);
        return new ModelOverview(
            versions.Find(version => version.IsCurrent), versions.FirstOrDefault(), Sentence(current, versions.FirstOrDefault()), current.Trouble, versions, gate.IsRunning);
    }

    /// <param name="version">Null: the one in use, or the newest that has one when none is in use.</param>
    /// <returns>Null when the version has no report.</returns>
    public async Task<ModelReport?> ReportAsync(int? version, Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var number = version ?? await ShownAsync(context, cancellationToken);
        var report = await context.Set<ChurnModelVersion>().Where(x => x.Number == number).Select(x => x.Report).SingleOrDefaultAsync(cancellationToken);
        return ModelReportJson.Read(report);
    }

    /// <param name="version">As in <see cref="ReportAsync"/>.</param>
    /// <returns>The most important factor first; empty when the version has no model.</returns>
    public async Task<IReadOnlyList<FactorShape>> ShapesAsync(int? version, Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var number = version ?? await ShownAsync(context, cancellationToken);
        var json = await context.Set<ChurnModelVersion>().Where(x => x.Number == number).Select(x => x.Model).SingleOrDefaultAsync(cancellationToken);
        var model = CurrentModel.Read(json);
        return model.Succeeded ? FactorShapes.Of(model.Value.Glass) : [];
    }

    /// <summary>Of the model in use, on the day that was scored last.</summary>
    /// <returns>The factor that moved most first; empty in cold start.</returns>
    public async Task<IReadOnlyList<FactorDrift>> DriftAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if ((await CurrentModel.ReadAsync(context, cancellationToken)).Model is not { } model
            || (await context.SettingsAsync(cancellationToken)).ScoredThrough is not { } day)
        {
            return [];
        }

        var reading = await PredictionReading.OpenAsync(contexts, model, readAlerts, cancellationToken);
        var counts = model.Glass.Shapes.Select(shape => new int[shape.Scores.Length]).ToList();
        var customers = await context.Set<CustomerStanding>().Where(standing => standing.LeftOn == null).Select(standing => standing.CustomerId).ToListAsync(cancellationToken);
        foreach (var range in IdRange.Cover(customers))
        {
            var table = ChurnPredictor.TableOf(model, (await reading.ReadAsync(range, customers.ToHashSet(), day, cancellationToken)).Frame);
            foreach (var (i, shape) in model.Glass.Shapes.Index())
            {
                counts[i] = [.. counts[i].Zip(Drift.Count(shape, table.Column(i)), (a, b) => a + b)];
            }
        }

        return FactorDrifts.Of(model.Glass, counts);
    }

    /// <summary>Predictions that were stored, against what happened in the 90 days behind them.</summary>
    /// <returns>The newest month first; empty until the first prediction is 90 days old.</returns>
    public async Task<IReadOnlyList<RealisedMonth>> RealisedAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await context.SettingsAsync(cancellationToken)).ScoredThrough is { } through ? await RealisedReading.ReadAsync(context, through, cancellationToken) : [];
    }

    private static async Task<int?> ShownAsync(CustomerSuccessContext context, CancellationToken cancellationToken) =>
        (await CurrentModel.ReadAsync(context, cancellationToken)).Version
        ?? await context.Set<ChurnModelVersion>().Where(version => version.Report != null).MaxAsync(version => (int?)version.Number, cancellationToken);

    private static string Sentence(CurrentModel current, ModelVersionRow? latest) =>
        current.Trouble ?? (current.Version is { } version
            ? $"Churn model v{version} predicts."
            : latest is null
                ? "No churn model has been trained yet. Until then, risk goes by the five rules, which rank customers and are no probabilities."
                : $"No churn model is in use. Risk goes by the five rules, which rank customers and are no probabilities. The last training: {latest.Reason}");
}
