using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Scorecards.Replay;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.Day;

namespace CustomerSuccess.Tests.Core.Scorecards.Replay;

public sealed class ReplayScorecardTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task MonthEnds_ThatWereStored_AreThoseThatAreRebuilt()
    {
        await using var stored = await FilledAsync(HistoryDays.MonthEnds);
        await using var rebuilt = await FilledAsync(_ => []);
        Assert.Equal(
            (13 + 2L, 1L),
            (DatabaseText.Number(stored.Path, "SELECT count(DISTINCT Day) FROM StoredSnapshots"), DatabaseText.Number(rebuilt.Path, "SELECT count(DISTINCT Day) FROM StoredSnapshots")));
        var (one, other) = (await HistoryAsync(stored), await HistoryAsync(rebuilt));
        Assert.Equal(12, one.MonthEnds.Count);
        foreach (var (a, b) in one.MonthEnds.Append(one.Newest).Zip(other.MonthEnds.Append(other.Newest)))
        {
            Assert.Equal((a.Day, a.Count), (b.Day, b.Count));
            Assert.Equal(a.Customers, b.Customers);
            Assert.Equal(a.Arr, b.Arr);
            Assert.All(Inputs.All, info => Assert.Equal(a.Batch.Column(info.Input).ToArray(), b.Batch.Column(info.Input).ToArray()));
        }
    }

    [Fact]
    public async Task MonthEnds_OfACustomerThatLeftAndCameBack_AreThoseAtWhichItWasThere()
    {
        await using var database = await FilledAsync(_ => []);
        var history = await HistoryAsync(database);
        Assert.Equal(D, history.Newest.Day);
        Assert.Equal((new DateOnly(2025, 6, 30), new DateOnly(2026, 5, 31)), (history.MonthEnds[0].Day, history.MonthEnds[^1].Day));

        // It left 70 days before the end of June, on 21 April, and came back on 10 June.
        Assert.Equal([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0], history.MonthEnds.Select(frame => frame.Count));
        Assert.Equal(1, history.Newest.Count);
        Assert.Equal([[D.AddDays(-70)]], history.Leavings);
        Assert.Equal("C1", history.Customers.Single().ExternalId);
        Assert.Equal(Money.FromUnits(800 * 12), history.MonthEnds[9].Arr[0]);
        Assert.Equal(Money.FromUnits(900 * 12), history.Newest.Arr[0]);
    }

    [Fact]
    public async Task Score_OfTheNewestDay_IsTheOneOnRecord()
    {
        await using var database = await FilledAsync(HistoryDays.MonthEnds);
        var frames = await FramesAsync(database);
        var report = frames.Compare(ShippedScorecards.Retention, ShippedScorecards.Behavioural);
        var recorded = DatabaseText.Lines(database.Path, "SELECT Score FROM CustomerStandings").Single();
        Assert.Equal(recorded, $"{ReplayScores.Of(ShippedScorecards.Retention, frames.History).Newest[0]}");
        Assert.Equal(1, report.Customers);
    }

    [Fact]
    public async Task Replay_OfAnything_LeavesTheDatabaseAsItWas()
    {
        await using var database = await FilledAsync(HistoryDays.Weeks);
        var before = DatabaseText.Of(database.Path);
        (await FramesAsync(database)).Compare(ShippedScorecards.Retention, ShippedScorecards.Behavioural);
        Assert.True((await database.Get<ProposeWeights>().RunAsync(ShippedScorecards.Retention, Viewer.System, progress: null, None)).Succeeded);
        Assert.True((await database.Get<EvaluateScorecard>().RunAsync("retention", ShippedScorecards.Behavioural, Viewer.System, progress: null, None)).Succeeded);
        Assert.Equal(before, DatabaseText.Of(database.Path));
    }

    [Fact]
    public async Task Frames_AskedForAgain_AreReadOnlyOnceUntilScoresChange()
    {
        await using var database = await FilledAsync(_ => []);
        var first = await FramesAsync(database);
        var steps = new List<ReplayProgress>();
        Assert.Same(first, (await database.Get<ReplayScorecard>().RunAsync("retention", Viewer.System, new Steps(steps.Add), None)).Value);
        Assert.Empty(steps);
        await database.Get<LiveFeed>().PublishAsync(new ScoresChanged(null));
        Assert.NotSame(first, (await database.Get<ReplayScorecard>().RunAsync("retention", Viewer.System, new Steps(steps.Add), None)).Value);
        Assert.Equal((14, 0.0, 1.0), (steps.Count, steps[0].Share, steps[^1].Share));
    }

    [Fact]
    public async Task Alerts_OfAReplay_AreThoseOfTheRulesThatAreOn()
    {
        await using var database = await FilledAsync(_ => []);
        await database.Get<PublishShippedRules>().RunAsync(None);
        var before = await FramesAsync(database);
        Assert.Equal(["score-critical", "health-drop", "disagreement", "health-mover"], before.Rules.Select(rule => rule.Key));
        Assert.True((await database.Get<SwitchRule>().RunAsync("health-mover", false, Viewer.System, None)).Succeeded);
        var after = await FramesAsync(database);
        Assert.Same(before.History, after.History);
        Assert.Equal(["score-critical", "health-drop", "disagreement"], after.Compare(ShippedScorecards.Retention, ShippedScorecards.Behavioural).Alerts.Select(rule => rule.Key));
    }

    [Fact]
    public async Task Frames_ThatNobodyAsksForAnyLonger_AreDropped()
    {
        var clock = new TimerClock(new FixedClock(Ago(0)).Now);
        await using var database = await FilledAsync(_ => [], clock);
        var first = await FramesAsync(database);
        clock.Pass(TimeSpan.FromMinutes(14));
        Assert.Same(first, await FramesAsync(database));
        clock.Pass(TimeSpan.FromMinutes(14));
        Assert.Same(first, await FramesAsync(database));
        clock.Pass(TimeSpan.FromMinutes(16));
        Assert.NotSame(first, await FramesAsync(database));
    }

    [Fact]
    public async Task Replay_ThatIsCancelled_StopsAndCanBeStartedAnew()
    {
        await using var database = await FilledAsync(_ => []);
        using var source = new CancellationTokenSource();
        var steps = 0;
        var progress = new Steps(_ =>
        {
            if (++steps == 3)
            {
                source.Cancel();
            }
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.Get<ReplayScorecard>().RunAsync("retention", Viewer.System, progress, source.Token));
        Assert.InRange(steps, 3, 13);
        Assert.Equal(12, (await HistoryAsync(database)).MonthEnds.Count);
    }

    [Theory]
    [InlineData(Role.Csm)]
    [InlineData(Role.Leader)]
    public async Task Replay_ByAnybodyButAnAdmin_IsForbidden(Role role)
    {
        await using var database = await TestDatabase.CreateAsync();
        var viewer = new Viewer(1, "a@example.com", "A", role);
        Assert.IsType<Forbidden>((await database.Get<ReplayScorecard>().RunAsync("retention", viewer, progress: null, None)).Error);
        Assert.IsType<Forbidden>((await database.Get<EvaluateScorecard>().RunAsync("retention", null, viewer, progress: null, None)).Error);
        Assert.IsType<Forbidden>((await database.Get<ProposeWeights>().RunAsync(ShippedScorecards.Retention, viewer, progress: null, None)).Error);
    }

    [Fact]
    public async Task Replay_BeforeAnythingWasScored_SaysSo()
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.Equal("No customer has been scored yet. Import data first.", (await database.Get<ReplayScorecard>().RunAsync("retention", Viewer.System, progress: null, None)).Error?.Message);
    }

    [Fact]
    public async Task Replay_OfAScorecardThatNobodyGets_SaysSo()
    {
        await using var database = await FilledAsync(_ => []);
        var error = (await database.Get<ReplayScorecard>().RunAsync("behavioural", Viewer.System, progress: null, None)).Error;
        Assert.StartsWith("No customer gets the scorecard behavioural by the priority list", error?.Message, StringComparison.Ordinal);
        Assert.IsType<NotFound>((await database.Get<EvaluateScorecard>().RunAsync("nonsense", null, Viewer.System, progress: null, None)).Error);
    }

    [Fact]
    public async Task Draft_WithAFault_IsRefused()
    {
        await using var database = await FilledAsync(_ => []);
        var faulty = ShippedScorecards.Retention with { Categories = [] };
        Assert.Equal("A scorecard needs a category.", (await database.Get<EvaluateScorecard>().RunAsync("retention", faulty, Viewer.System, progress: null, None)).Error?.Message);
        Assert.Equal("A scorecard needs a category.", (await database.Get<ProposeWeights>().RunAsync(faulty, Viewer.System, progress: null, None)).Error?.Message);
    }

    private static async Task<ReplayFrames> FramesAsync(TestDatabase database) =>
        (await database.Get<ReplayScorecard>().RunAsync("retention", Viewer.System, progress: null, None)).Value;

    private static async Task<ReplayHistory> HistoryAsync(TestDatabase database) => (await FramesAsync(database)).History;

    /// <summary>One customer with every kind of fact up to the end of June.</summary>
    private static async Task<TestDatabase> FilledAsync(Func<DateOnly, IReadOnlyList<DateOnly>> history, TimeProvider? clock = null)
    {
        var database = await TestDatabase.CreateAsync(clock ?? new FixedClock(Ago(0)));
        using var files = DatedFacts.UpTo(D);
        await database.Get<PublishShippedScorecards>().RunAsync(None);
        var report = await database.ImportAsync(files);
        await database.Get<RescoreAfterImport>().RunAsync(report.ChangedCustomers, history, progress: null, None);
        return database;
    }

    /// <summary>Unlike <see cref="Progress{T}"/> it tells at once.</summary>
    private sealed class Steps(Action<ReplayProgress> told) : IProgress<ReplayProgress>
    {
        public void Report(ReplayProgress value) => told(value);
    }
}
