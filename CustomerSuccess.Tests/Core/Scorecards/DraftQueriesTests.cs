using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Scorecards;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Core.Scorecards;

public sealed class DraftQueriesTests
{
    [Fact]
    public async Task Effect_OfADraft_IsThatOfScoringByIt()
    {
        await using var database = await ScoredAsync();
        var health = (await database.Get<HealthQueries>().HeaderAsync("C1", Viewer.System, CancellationToken.None))!;
        var same = await EffectAsync(database, ShippedScorecards.Retention);
        Assert.Equal((0, 2), (same.Changed, same.Customers));
        Assert.Contains(health.Band, same.Bands.Where(band => band is { Before: > 0 } && band.Before == band.After).Select(band => band.Band));

        var capped = await EffectAsync(database, ShippedScorecards.Retention with { Caps = [new("All", Input.TenureDays, AtLeast: true, 0, default)] });
        Assert.Equal(capped.Changed, capped.Bands.Single(band => band.Band == Band.Critical).After);
        Assert.All(capped.Bands.Where(band => band.Band is not (Band.Critical or null)), band => Assert.Equal(0, band.After));
        Assert.True(capped.Changed > 0);
    }

    [Fact]
    public async Task Effect_OfADraftWithFaults_NamesThem()
    {
        await using var database = await ScoredAsync();
        var answer = await database.Get<DraftQueries>().EffectAsync("retention", ScorecardEdits.AddCategory(ShippedScorecards.Retention, "Empty"), Viewer.System, CancellationToken.None);
        Assert.IsType<FaultyScorecard>(answer.Error);
    }

    [Fact]
    public async Task Values_OfAnInput_AreThoseThatWereScored()
    {
        await using var database = await ScoredAsync();
        var value = (await database.SnapshotAsync(D))![Input.DaysSinceLogin];
        var histogram = (await database.Get<DraftQueries>().ValuesAsync("retention", Input.DaysSinceLogin, (0, 20), Viewer.System, CancellationToken.None)).Value;
        Assert.Equal((2, 1), (histogram.All, histogram.Bins[(int)value]));
        var known = (await database.Get<DraftQueries>().KnownAsync("retention", Viewer.System, CancellationToken.None)).Value;
        Assert.Equal(0.5, known[Input.DaysSinceLogin]);
        var own = (await database.SnapshotAsync(D))!;
        Assert.All(known, share => Assert.InRange(share.Value, own.Has(share.Key) ? 0.5 : 0, own.Has(share.Key) ? 1 : 0.5));
    }

    private static async Task<DraftEffect> EffectAsync(TestDatabase database, Scorecard draft) =>
        (await database.Get<DraftQueries>().EffectAsync("retention", draft, Viewer.System, CancellationToken.None)).Value;

    private static async Task<TestDatabase> ScoredAsync()
    {
        var database = await TestDatabase.CreateAsync(new FixedClock(Ago(0)));
        using var files = WorkedCustomer.Write();
        var report = await database.ImportAsync(files);
        await database.Get<PublishShippedScorecards>().RunAsync(CancellationToken.None);
        await database.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, HistoryDays.MonthEnds, progress: null, CancellationToken.None);
        return database;
    }
}
