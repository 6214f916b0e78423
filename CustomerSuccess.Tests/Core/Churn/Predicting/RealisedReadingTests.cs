using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Churn.Training;
using CustomerSuccess.Core.Churn.Versions;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Churn.Predicting;

public sealed class RealisedReadingTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Predictions_NinetyDaysLater_AreHeldAgainstWhoLeft()
    {
        var (predicted, over) = (new DateOnly(2026, 5, 29), new DateOnly(2026, 8, 27));
        var clock = new FixedClock("2026-05-29");
        await using var database = await TestDatabase.CreateAsync(clock);
        await KnowAsync(database, predicted);
        var trained = (await database.Get<TrainChurnModel>().RunAsync(Viewer.System, progress: null, None)).Value;
        Assert.True(trained.Promoted, trained.Reason);
        Assert.True((await database.Get<PredictChurn>().RunAsync(customers: null, onlyIfStale: false, None)).Customers > 0);
        Assert.Empty(await database.Get<ModelQueries>().RealisedAsync(Viewer.System, None));

        clock.Set("2026-08-26");
        await KnowAsync(database, over.AddDays(-1));
        Assert.Empty(await database.Get<ModelQueries>().RealisedAsync(Viewer.System, None));

        clock.Set("2026-08-28");
        await KnowAsync(database, over.AddDays(1));
        var month = Assert.Single(await database.Get<ModelQueries>().RealisedAsync(Viewer.System, None));
        Assert.Equal((predicted, LeavingPortfolio.LeftBetween(predicted, over)), (month.Day, month.Left));
        Assert.True(month.Left >= 10 && Math.Abs(month.Expected - month.Left) < month.Left, $"{month}");
        Assert.True(month.Auc!.Low > 0.5 && month.Brier < month.BrierBaseRate, $"{month}");
    }

    private static async Task KnowAsync(TestDatabase database, DateOnly through)
    {
        using var files = LeavingPortfolio.Files(through);
        var report = await database.ImportAsync(files);
        await database.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, HistoryDays.MonthEnds, progress: null, None);
        await database.Get<RescoreCustomers>().RunAsync(day: null, Viewer.System, progress: null, None);
    }
}
