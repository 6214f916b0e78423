using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Core.Health;

public sealed class ChangeQueriesTests
{
    [Theory]
    [InlineData(7)]
    [InlineData(30)]
    [InlineData(90)]
    public async Task Over_SomeDays_SumsToTheChangeThatListsShow(int days)
    {
        await using var database = await ScoredAsync();
        var change = (await database.Get<ChangeQueries>().OverAsync("C1", days, Viewer.System, CancellationToken.None))!;
        await using var context = database.Read();
        var standing = await context.Set<CustomerStanding>().SingleAsync(standing => standing.Score != null && standing.Score30 != null);
        var then = days switch { 7 => standing.Score7, 30 => standing.Score30, _ => standing.Score90 };
        Assert.Equal((then, standing.Score, D), (change.Then, change.Now, change.To));
        Assert.Equal(change.Difference, change.Parts.Sum(part => part.Hundredths));
    }

    [Fact]
    public async Task Between_DaysThatWereScored_GivesTheScoresOfTheChart()
    {
        await using var database = await ScoredAsync();
        var history = (await database.Get<HealthQueries>().HistoryAsync("C1", DateOnly.MinValue, Viewer.System, CancellationToken.None))!;
        var scored = history.Points.Where(point => point.Score is not null).ToList();
        foreach (var (then, now) in scored.Zip(scored.Skip(1)))
        {
            var change = (await database.Get<ChangeQueries>().BetweenAsync("C1", then.Day, now.Day, Viewer.System, CancellationToken.None))!;
            Assert.Equal((then.Score, now.Score), (change.Then, change.Now));
            Assert.Equal(change.Difference, change.Parts.Sum(part => part.Hundredths));
        }
    }

    [Fact]
    public async Task Between_DaysThatWereNotScored_IsRebuiltFromFacts()
    {
        await using var database = await ScoredAsync();
        var change = (await database.Get<ChangeQueries>().BetweenAsync("C1", D.AddDays(-17), D.AddDays(-3), Viewer.System, CancellationToken.None))!;
        Assert.Equal(ScoreExplainer.Explain(ShippedScorecards.Retention, (await database.SnapshotAsync(D.AddDays(-17)))!).Score, change.Then);
        Assert.Equal(ScoreExplainer.Explain(ShippedScorecards.Retention, (await database.SnapshotAsync(D.AddDays(-3)))!).Score, change.Now);
    }

    [Fact]
    public async Task Over_APublish_HasItsOwnPart()
    {
        await using var database = await ScoredAsync();
        await using (var write = await database.Get<Writes>().BeginAsync(CancellationToken.None))
        {
            var retention = ShippedScorecards.Retention;
            var turned = retention with { Categories = [.. retention.Categories.Select((category, i) => category with { Weight = i == 0 ? 90 : 1 })] };
            write.Context.Add(new ScorecardVersion(turned, 2, "Ines", "Use counts most", new FixedClock(Ago(0)).GetUtcNow()));
            await write.CommitAsync(CancellationToken.None);
        }

        await database.Get<RescoreCustomers>().RunAsync(D, Viewer.System, progress: null, CancellationToken.None);
        var change = (await database.Get<ChangeQueries>().OverAsync("C1", 30, Viewer.System, CancellationToken.None))!;
        Assert.Equal(("Retention v1", "Retention v2"), (change.ThenScorecard, change.NowScorecard));
        Assert.Single(change.Parts, part => part.Kind == ChangeKind.Scorecard);
        Assert.Equal(change.Difference, change.Parts.Sum(part => part.Hundredths));
    }

    [Fact]
    public async Task Of_SeveralCustomers_LeavesOutWhomItCannotCompare()
    {
        await using var database = await ScoredAsync();
        var changes = await database.Get<ChangeQueries>().OfAsync(["nobody", "C1"], 30, Viewer.System, CancellationToken.None);
        Assert.Equal("C1", Assert.Single(changes).ExternalId);
    }

    [Fact]
    public async Task Between_BeforeTheStart_IsNothing()
    {
        await using var database = await ScoredAsync();
        Assert.Null(await database.Get<ChangeQueries>().BetweenAsync("C1", new DateOnly(2001, 1, 1), D, Viewer.System, CancellationToken.None));
        Assert.Null(await database.Get<ChangeQueries>().OverAsync("nobody", 30, Viewer.System, CancellationToken.None));
    }

    private static async Task<TestDatabase> ScoredAsync()
    {
        var database = await TestDatabase.CreateAsync(new FixedClock(Ago(0)));
        using var files = WorkedCustomer.Write();
        var report = await database.ImportAsync(files);
        await database.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, HistoryDays.MonthEnds, progress: null, CancellationToken.None);
        return database;
    }
}
