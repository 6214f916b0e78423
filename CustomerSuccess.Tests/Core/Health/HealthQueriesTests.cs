using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Core.Health;

public sealed class HealthQueriesTests
{
    [Fact]
    public async Task Header_OfACustomer_SaysWhoItIsAndHowItStands()
    {
        await using var database = await ScoredAsync();
        var header = (await database.Get<HealthQueries>().HeaderAsync("C1", Viewer.System, CancellationToken.None))!;
        Assert.Equal(("Ada Ltd", D, D), (header.Name, header.Day, header.Standing!.ScoredOn));
        Assert.Equal(Bands.Of(header.Standing.Score!.Value), header.Band);
        Assert.Equal((await database.SnapshotAsync(D))![Input.OpenTickets], header[Input.OpenTickets]);
    }

    [Fact]
    public async Task Header_BeforeTheFirstScoring_HasNoNumbers()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(0)));
        using var files = new CsvFolder().WithCustomer();
        await database.ImportAsync(files);
        var header = (await database.Get<HealthQueries>().HeaderAsync("C1", Viewer.System, CancellationToken.None))!;
        Assert.Equal((null, null, D), (header.Standing, header.Snapshot, header.Day));
        Assert.True(double.IsNaN(header[Input.Arr]));
        Assert.Null(await database.Get<HealthQueries>().ExplainAsync("C1", 30, Viewer.System, CancellationToken.None));
        Assert.Null(await database.Get<HealthQueries>().HistoryAsync("C1", D, Viewer.System, CancellationToken.None));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(30)]
    [InlineData(90)]
    public async Task Explanation_OfACustomer_GivesTheScoreThatIsShown(int days)
    {
        await using var database = await ScoredAsync();
        var header = (await database.Get<HealthQueries>().HeaderAsync("C1", Viewer.System, CancellationToken.None))!;
        var health = (await database.Get<HealthQueries>().ExplainAsync("C1", days, Viewer.System, CancellationToken.None))!;
        Assert.Equal((header.Standing!.Score, header.Standing.Coverage), (health.Now.Score, health.Now.Coverage));
        Assert.Equal((D, D.AddDays(-days)), (health.Day, health.ThenDay));
        Assert.Equal(ScoreExplainer.Explain(ShippedScorecards.Retention, (await database.SnapshotAsync(D.AddDays(-days)))!).Score, health.Then!.Score);
        Assert.StartsWith("Retention", health.Scorecard);
    }

    [Fact]
    public async Task Explanation_OfACustomerThatHadNotStarted_HasNoThen()
    {
        await using var database = await TestDatabase.CreateAsync(new FixedClock(Ago(0)));
        using var files = new CsvFolder().WithCustomer(startedOn: Ago(29)).With("usage", "customer_id,day,logins,actions,sessions", $"C1,{Ago(0)},1,1,1");
        await ScoreAsync(database, files);
        var health = await database.Get<HealthQueries>().ExplainAsync("C1", 30, Viewer.System, CancellationToken.None);
        Assert.NotNull(health);
        Assert.Null(health.Then);
    }

    [Fact]
    public async Task History_OfACustomer_HasMonthEndsThenTodayAndWhatHappened()
    {
        await using var database = await ScoredAsync();
        var history = (await database.Get<HealthQueries>().HistoryAsync("C1", D.AddDays(-365), Viewer.System, CancellationToken.None))!;
        Assert.Equal(history.Points.Select(point => point.Day).Order(), history.Points.Select(point => point.Day));
        Assert.Equal(D, history.Points[^1].Day);
        Assert.True(history.Points.Count >= 12, $"{history.Points.Count} points");
        Assert.Contains(history.Markers, marker => marker.Day == D.AddDays(-100));
        Assert.All(history.Markers, marker => Assert.InRange(marker.Day, D.AddDays(-365), D));
    }

    [Fact]
    public async Task History_SinceADay_BeginsWithIt()
    {
        await using var database = await ScoredAsync();
        var history = (await database.Get<HealthQueries>().HistoryAsync("C1", D.AddDays(-60), Viewer.System, CancellationToken.None))!;
        Assert.All(history.Points, point => Assert.True(point.Day >= D.AddDays(-60)));
        Assert.Empty(history.Markers);
    }

    [Fact]
    public async Task Customer_ThatDoesNotExist_HasNothing()
    {
        await using var database = await ScoredAsync();
        Assert.Null(await database.Get<HealthQueries>().HeaderAsync("nobody", Viewer.System, CancellationToken.None));
        Assert.Null(await database.Get<HealthQueries>().ExplainAsync("nobody", 30, Viewer.System, CancellationToken.None));
        Assert.Null(await database.Get<HealthQueries>().HistoryAsync("nobody", D, Viewer.System, CancellationToken.None));
    }

    private static async Task<TestDatabase> ScoredAsync()
    {
        var database = await TestDatabase.CreateAsync(new FixedClock(Ago(0)));
        using var files = WorkedCustomer.Write();
        await ScoreAsync(database, files);
        return database;
    }

    private static async Task ScoreAsync(TestDatabase database, CsvFolder files)
    {
        var report = await database.ImportAsync(files);
        await database.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, HistoryDays.MonthEnds, progress: null, CancellationToken.None);
    }
}
