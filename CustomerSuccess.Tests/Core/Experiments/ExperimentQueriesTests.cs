using CustomerSuccess.Core.Experiments;
using CustomerSuccess.Core.Experiments.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Experiments;

public sealed class ExperimentQueriesTests
{
    private static readonly ExperimentStory.Group Treated = new(180, Leaving: 18, Expanding: 9);
    private static readonly ExperimentStory.Group HeldOut = new(30, HeldOut: true, Leaving: 9);

    [Fact]
    public async Task Play_OfWhichSomeWereHeldOut_IsComparedWithThem()
    {
        await using var story = await ExperimentStory.BeginAsync([Treated, HeldOut]);

        var play = Assert.Single((await ListAsync(story)).Plays);

        Assert.Equal(("high-save", "High-risk save", 90, 0.1), (play.Key, play.Name, play.OutcomeDays, play.HoldoutShare));
        Assert.Equal(new ComparedGroup(new Arm(162, 180), Money.FromUnits(216_000), Money.FromUnits(205_200)), play.Compared.Treated);
        Assert.Equal(new ComparedGroup(new Arm(21, 30), Money.FromUnits(36_000), Money.FromUnits(25_200)), play.Compared.HeldOut);
        Assert.Equal(0.2, play.Compared.Difference!.Value, 12);

        // Of 1,200 each the treated have lost 60 and the others 360.
        Assert.Equal(300, play.Compared.Revenue!.Value, 6);
        Assert.Equal(54_000, play.Compared.RevenueInAll!.Value, 4);
        Assert.Equal(VerdictKind.NotEnoughYet, play.Compared.Verdict.Kind);
        Assert.Equal(30, play.Compared.Ratio!.HeldOut);
        Assert.Equal(21, play.Compared.Ratio.Expected, 9);
    }

    [Fact]
    public async Task Runs_ThatNoChanceHasDrawn_AreNotCompared()
    {
        await using var story = await ExperimentStory.BeginAsync(
        [
            Treated, HeldOut, new(5, By: "ann@example.com"), new(3, Arr: 100_000, Leaving: 3), new(2, Arr: null), new(10, On: ExperimentStory.Through.AddDays(-89)),
            new(4, Play: "value-delivery"),
        ]);

        var compared = (await ListAsync(story)).Plays.Single(play => play.Key == "high-save").Compared;

        Assert.Equal((180, 30), (compared.Treated.Stayed.Cases, compared.HeldOut.Stayed.Cases));
        Assert.Equal(new LeftOut(Underway: 10, Again: 0, NotDrawn: 10), compared.LeftOut);
        Assert.Equal(220, compared.Ratio!.Drawn);
    }

    [Fact]
    public async Task Customer_ThatComesBack_CountsOnceInAPlayAndOnceInAllSavePlays()
    {
        await using var story = await ExperimentStory.BeginAsync([Treated, HeldOut], "high-save", "critical-save");

        var results = await ListAsync(story);

        Assert.Equal(180, results.Plays.Single(play => play.Key == "high-save").Compared.LeftOut.Again);
        Assert.Equal((180, 0), Cases(results.Plays.Single(play => play.Key == "critical-save").Compared));
        Assert.Equal((180, 30), Cases(results.SavePlays!));
        Assert.Equal(360, results.SavePlays!.LeftOut.Again);
    }

    [Theory]
    [InlineData(90, 0)]
    [InlineData(91, 20)]
    public async Task Outcome_OfWhoLeaves_IsThatOfTheDay(int leavesAfter, int stayed)
    {
        await using var story = await ExperimentStory.BeginAsync([new(20)]);
        var day = ExperimentStory.Start.AddDays(leavesAfter);
        using var files = new CsvFolder().With("contracts", ["customer_id,on,kind,mrr", .. Enumerable.Range(0, 20).Select(i => $"G0-{i},{day:yyyy-MM-dd},churn,0")]);
        await story.Database.ImportAsync(files);

        Assert.Equal(new Arm(stayed, 20), Assert.Single((await ListAsync(story)).Plays).Compared.Treated.Stayed);
    }

    [Theory]
    [InlineData(RunGroup.Treated, 180)]
    [InlineData(RunGroup.TreatedLeft, 18)]
    [InlineData(RunGroup.HeldOut, 30)]
    [InlineData(RunGroup.HeldOutLeft, 9)]
    [InlineData(RunGroup.Underway, 10)]
    [InlineData(RunGroup.Again, 180)]
    [InlineData(RunGroup.NotDrawn, 5)]
    public async Task Number_OfAnyGroup_HasAsManyRunsBehindIt(RunGroup group, int count)
    {
        await using var story = await ExperimentStory.BeginAsync([Treated, HeldOut, new(10, On: ExperimentStory.Through.AddDays(-1)), new(5, By: "ann@example.com")], "high-save");

        var page = await story.Database.Get<ExperimentQueries>().RunsAsync("high-save", null, group, 1, Lea, CancellationToken.None);

        Assert.Equal(count, page.Total);
        Assert.Equal(Math.Min(count, ExperimentQueries.PageSize), page.Rows.Count);
        Assert.All(page.Rows, row => Assert.Equal(group is RunGroup.TreatedLeft or RunGroup.HeldOutLeft, row.IsThere == false && row.Kept == Money.Zero && page.Total < 30));
    }

    [Fact]
    public async Task Harm_DoneToTheTreated_BreaksTheVerdict()
    {
        await using var story = await ExperimentStory.BeginAsync([Treated with { Customers = 900 }, HeldOut with { Customers = 100 }]);
        using var files = new CsvFolder().With(
            "tickets",
            ["ticket_id,customer_id,opened_at,priority", .. Enumerable.Range(0, 300).Select(i => $"T{i},G0-{i},2026-06-10T10:00:00Z,urgent"), "T-early,G1-0,2026-05-10T10:00:00Z,urgent", "T-mild,G1-1,2026-06-10T10:00:00Z,low"]);
        await story.Database.ImportAsync(files);

        var compared = Assert.Single((await ListAsync(story)).Plays).Compared;

        var tickets = compared.Guardrails.Single(guardrail => guardrail.Harm == Harm.UrgentTicket);
        Assert.Equal((new Arm(300, 900), new Arm(0, 100)), (tickets.Treated, tickets.HeldOut));
        Assert.Equal(VerdictKind.GuardrailBroken, compared.Verdict.Kind);
    }

    [Fact]
    public async Task Variants_OfAPlay_AreComparedByItsAim()
    {
        await using var story = await ExperimentStory.BeginAsync(
            [new(60, Variant: "a", Reached: true), new(140, Variant: "a"), new(160, Variant: "b", Reached: true), new(40, Variant: "b"), new(7, Variant: "b", Reached: true, On: ExperimentStory.Through.AddDays(-10))]);

        var detail = (await story.Database.Get<ExperimentQueries>().OneAsync("high-save", null, Lea, CancellationToken.None))!;

        Assert.Equal([("a", new Arm(60, 200)), ("b", new Arm(160, 200))], detail.Variants.Select(variant => (variant.Variant, variant.Reached)));
        Assert.Null(detail.Variants[0].AgainstFirst);
        Assert.True(detail.Variants[1].AgainstFirst!.Low > 0.3);
        Assert.Equal([1], detail.Versions);
    }

    [Fact]
    public async Task Version_WithoutRuns_HasNobody()
    {
        await using var story = await ExperimentStory.BeginAsync([Treated, HeldOut]);
        var queries = story.Database.Get<ExperimentQueries>();

        Assert.Equal((0, 0), Cases((await queries.OneAsync("high-save", 2, Lea, CancellationToken.None))!.Result.Compared));
        Assert.Equal((180, 30), Cases((await queries.OneAsync("high-save", 1, Lea, CancellationToken.None))!.Result.Compared));
        Assert.Null(await queries.OneAsync("no-such-play", null, Lea, CancellationToken.None));
    }

    [Fact]
    public async Task Csm_ThatSeesOnlyTheOwnBook_IsToldOfNobodyElse()
    {
        await using var story = await ExperimentStory.BeginAsync([Treated, HeldOut with { Owner = "ben@example.com" }]);
        await story.Database.Get<RestrictCsms>().RunAsync(true, Viewer.System, CancellationToken.None);
        var queries = story.Database.Get<ExperimentQueries>();

        Assert.Equal((180, 0), Cases(Assert.Single((await queries.ListAsync(Ann, CancellationToken.None)).Plays).Compared));
        Assert.Equal(0, (await queries.RunsAsync("high-save", null, RunGroup.HeldOut, 1, Ann, CancellationToken.None)).Total);
        Assert.Equal((180, 30), Cases(Assert.Single((await queries.ListAsync(Lea, CancellationToken.None)).Plays).Compared));
    }

    [Fact]
    public async Task Plays_BeforeTheFirstScoring_CountNobody()
    {
        await using var database = await TestDatabase.CreateAsync();

        var results = await database.Get<ExperimentQueries>().ListAsync(Lea, CancellationToken.None);

        Assert.Null(results.Through);
        Assert.Null(results.SavePlays);
        Assert.Empty(results.Plays);
    }

    private static Task<PlayResults> ListAsync(ExperimentStory story) => story.Database.Get<ExperimentQueries>().ListAsync(Lea, CancellationToken.None);

    private static (int Treated, int HeldOut) Cases(Compared compared) => (compared.Treated.Stayed.Cases, compared.HeldOut.Stayed.Cases);
}
