using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Churn.Training;
using CustomerSuccess.Core.Churn.Versions;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Churn.Training;

/// <summary>A simulated product with a signal: from the import to a promoted model, its predictions, and back.</summary>
public sealed class SaasChurnTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Model_FromTrainingToReverting()
    {
        await using var database = await TestDatabase.CreateAsync();
        var report = await database.ImportAsync(SharedData.Folder("saas"));
        await database.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, HistoryDays.MonthEnds, progress: null, None);
        await EvaluateAsync(database);
        await TrainAsync(database);
        await PredictAsync(database);
        await ShowAsync(database);
        await DamageAsync(database);
    }

    private static async Task EvaluateAsync(TestDatabase database)
    {
        var evaluation = (await database.Get<EvaluateHistory>().RunAsync(new(2023, 9, 30), 42, Viewer.System, progress: null, None)).Value;
        var ours = evaluation.Models[0];
        TestContext.Current.SendDiagnosticMessage($"saas: {ours} {evaluation.Models[1]}");
        Assert.Equal((531, 39), (evaluation.TestRows, evaluation.TestPositives));
        Assert.True(ours.RocAuc > 0.82 && ours.RocAuc > evaluation.Models[1].RocAuc && ours.Brier < 0.063, $"{ours}");
        Assert.IsType<Invalid>((await database.Get<EvaluateHistory>().RunAsync(new(2023, 11, 30), 42, Viewer.System, progress: null, None)).Error);
    }

    private static async Task TrainAsync(TestDatabase database)
    {
        var first = (await database.Get<TrainChurnModel>().RunAsync(Viewer.System, progress: null, None)).Value;
        Assert.True(first.Promoted, first.Reason);
        var again = (await database.Get<TrainChurnModel>().RunAsync(Viewer.System, progress: null, None)).Value;
        Assert.False(again.Promoted);
        Assert.StartsWith("Not promoted: model v1 in use does as well or better on the same days", again.Reason, StringComparison.Ordinal);
        Assert.Equal((first.RocAuc, first.Brier), (again.RocAuc, again.Brier));
    }

    private static async Task PredictAsync(TestDatabase database)
    {
        var summary = await database.Get<PredictChurn>().RunAsync(customers: null, onlyIfStale: false, None);
        Assert.Equal((1, null), (summary.ModelVersion, summary.Trouble));
        Assert.Equal(0, (await database.Get<PredictChurn>().RunAsync(customers: null, onlyIfStale: true, None)).Customers);
        await using var context = database.Read();
        var standings = await context.Set<ChurnStanding>().ToListAsync(None);
        Assert.Equal(summary.Customers, standings.Count);
        Assert.All(standings, standing => Assert.True(standing is { Probability: >= 0 and <= 1, Level: null, ModelVersion: 1 } && standing.Low <= standing.Probability && standing.Probability <= standing.High));
        Assert.Equal(standings.Count, await context.Set<ChurnPrediction>().CountAsync(None));
    }

    private static async Task ShowAsync(TestDatabase database)
    {
        var (predictions, models) = (database.Get<PredictionQueries>(), database.Get<ModelQueries>());
        var highest = await predictions.HighestAsync(team: true, 20, Viewer.System, None);
        Assert.Equal(20, highest.Count);
        Assert.Equal(highest.OrderByDescending(row => row.AtStake!.Value.Cents), highest);
        var risk = (await predictions.OfAsync(highest[0].ExternalId, Viewer.System, None))!;
        Assert.NotEmpty(risk.Factors);
        Assert.Equal(risk.Factors.OrderByDescending(factor => factor.Contribution), risk.Factors);
        Assert.Equal(highest[0].Probability!.Value, risk.Forecast!.Probability, tolerance: 0.0001);
        Assert.NotEmpty(risk.Actions);
        Assert.Single(risk.History);
        Assert.True((await models.OverviewAsync(Viewer.System, None)).Versions.Single(version => version.IsCurrent).Version == 1);
        var report = (await models.ReportAsync(null, Viewer.System, None))!;
        Assert.True(report.LiftAt(20).Factor > 1, $"{report.LiftAt(20)}");
        Assert.True(report.At(1.1).Accuracy < 1 && report.WarningDays(0) is > 0 and <= 90, $"{report.WarningDays(0)}");
        Assert.NotEmpty(await models.ShapesAsync(null, Viewer.System, None));
        Assert.All(await models.DriftAsync(Viewer.System, None), drift => Assert.True(drift.StabilityIndex >= 0));
        Assert.Empty(await models.RealisedAsync(Viewer.System, None));
    }

    private static async Task DamageAsync(TestDatabase database)
    {
        await using (var write = await database.Get<Writes>().BeginAsync(None))
        {
            (await write.Context.Set<ChurnModelVersion>().SingleAsync(version => version.Number == 1, None)).Keep("{\"glass\":", "");
            await write.CommitAsync(None);
        }

        var summary = await database.Get<PredictChurn>().RunAsync(customers: null, onlyIfStale: true, None);
        Assert.StartsWith("Churn model v1 cannot be used: The churn model cannot be read: expected", summary.Trouble, StringComparison.Ordinal);
        Assert.Null(summary.ModelVersion);
        await using var context = database.Read();
        Assert.All(await context.Set<ChurnStanding>().ToListAsync(None), standing => Assert.True(standing is { Probability: null, Level: not null, ModelVersion: null }));
        Assert.True((await database.Get<PromoteModel>().RunAsync(2, Viewer.System, None)).Succeeded);
        Assert.Equal(2, (await database.Get<PredictChurn>().RunAsync(customers: null, onlyIfStale: true, None)).ModelVersion);
        Assert.True((await database.Get<RevertModel>().RunAsync(Viewer.System, None)).Succeeded);
    }
}
