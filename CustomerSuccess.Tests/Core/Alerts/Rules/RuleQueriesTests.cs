using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Answering;
using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static CustomerSuccess.Tests.Support.AlertStory;

namespace CustomerSuccess.Tests.Core.Alerts.Rules;

public sealed class RuleQueriesTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly RuleDraft NoLogin = ShippedRules.All.Single(rule => rule.Key == "no-login");

    [Fact]
    public async Task Rules_InTheList_CountWhatTheyRaisedAndHowTheyWereAnswered()
    {
        await using var story = await BeginAsync("no-login");
        await story.HappensAsync(Logins(("C1", -20), ("C2", -30)));
        await story.Database.Get<CloseAlert>().RunAsync(1, AlertOutcome.Noise, null, Lea, None);
        var rules = (await story.Database.Get<RuleQueries>().RulesAsync(Adam, None)).Value;
        Assert.Equal(ShippedRules.All.Select(rule => rule.Key), rules.Select(rule => rule.Rule.Key));
        var row = rules.Single(rule => rule.Rule.Key == "no-login");
        Assert.Equal((true, true, 2, 1, new RulePrecision(0, 1, 0)), (row.IsOn, row.IsShipped, row.Fired30, row.Open, row.Precision));
        Assert.Equal(NoLogin, row.Rule);
    }

    /// <summary>Month ends are stored: with a login on 20 August the 14 days are over on 30 September, and again on 31 October after one on 1 October.</summary>
    [Fact]
    public async Task Test_OnHistory_CountsEntriesAndTouchesNothing()
    {
        await using var story = await BeginAsync();
        await story.HappensAsync(files => files.With(
            "usage", "customer_id,day,logins", "C1,2026-06-30,1", "C1,2026-08-20,1", "C1,2026-10-01,1", "C2,2026-10-31,1", "C1,2026-08-31,1"));
        var before = await CountsAsync(story);
        var test = (await story.Database.Get<RuleQueries>().TestAsync(NoLogin, Adam, None)).Value;
        Assert.Equal(before, await CountsAsync(story));
        Assert.Empty(await story.AlertsAsync());

        // C1: in on 31 July, out on 31 August, in on 30 September (and still on 31 October); C2: in on 20 November.
        Assert.Equal((3, 2), (test.Times, test.Customers));
        Assert.Equal(
            [("2026-11-20", "C2"), ("2026-09-30", "C1"), ("2026-07-31", "C1")], test.Newest.Select(hit => (hit.Day.ToString("yyyy-MM-dd"), hit.CustomerId)));
        Assert.Equal("No login for 30 days", test.Newest[1].Sentence);
        Assert.True(test.Known > 0);
    }

    [Fact]
    public async Task Test_OfANumberThatNobodyDelivers_SaysSo()
    {
        await using var story = await BeginAsync();
        await story.HappensAsync();
        var test = (await story.Database.Get<RuleQueries>().TestAsync(NoLogin with { Terms = NoLogin.Terms with { Signal = "referrals-365" } }, Adam, None)).Value;
        Assert.Equal((0, 0), (test.Known, test.Times));
    }

    [Fact]
    public async Task Rule_OfOnesOwn_IsAddedOffChangedAndRemoved()
    {
        await using var story = await BeginAsync();
        var key = (await story.Database.Get<AddRule>().RunAsync(NoLogin with { Key = "", Name = "Quiet for a week" }, Adam, None)).Value;
        var added = await RowAsync(story, key);
        Assert.Equal((false, false, "Quiet for a week"), (added!.IsOn, added.IsShipped, added.Rule.Name));
        var changed = added.Rule with { Terms = added.Rule.Terms with { Threshold = 7 }, Sla = null };
        Assert.True((await story.Database.Get<SaveRule>().RunAsync(added.Rule, changed, Adam, None)).Succeeded);
        Assert.Equal(changed, (await RowAsync(story, key))!.Rule);
        Assert.True((await story.Database.Get<SwitchRule>().RunAsync(key, true, Adam, None)).Succeeded);
        await story.HappensAsync(Logins(("C1", -10)));
        Assert.True((await story.Database.Get<RemoveRule>().RunAsync(key, Adam, None)).Succeeded);
        Assert.Null(await RowAsync(story, key));
        var closed = Assert.Single((await story.Database.Get<AlertQueries>().OfCustomerAsync("C1", Lea, None))!.Closed);
        Assert.Equal("Quiet for a week", closed.RuleName);
    }

    [Fact]
    public async Task Rule_ThatCannotBeUsed_IsRefusedWithEveryFault()
    {
        await using var story = await BeginAsync();
        var bad = NoLogin with { Name = "", Action = "" };
        Assert.Equal(2, Assert.IsType<RuleInvalid>((await story.Database.Get<SaveRule>().RunAsync(NoLogin, bad, Adam, None)).Error).Faults.Count);
        Assert.IsType<RuleInvalid>((await story.Database.Get<AddRule>().RunAsync(bad, Adam, None)).Error);
        Assert.IsType<RuleInvalid>((await story.Database.Get<RuleQueries>().TestAsync(bad, Adam, None)).Error);
        Assert.IsType<NotFound>((await story.Database.Get<SaveRule>().RunAsync(NoLogin with { Key = "none" }, NoLogin, Adam, None)).Error);
        Assert.IsType<Conflict>((await story.Database.Get<RemoveRule>().RunAsync("no-login", Adam, None)).Error);
    }

    [Fact]
    public async Task Rule_ThatSomebodyElseHasChangedMeanwhile_IsNotOverwritten()
    {
        await using var story = await BeginAsync();
        var theirs = NoLogin with { Terms = NoLogin.Terms with { Threshold = 30 } };
        await story.Database.Get<SaveRule>().RunAsync(NoLogin, theirs, Adam, None);
        var mine = NoLogin with { Terms = NoLogin.Terms with { Threshold = 21 } };
        Assert.Equal(Adam.Email, Assert.IsType<RuleTaken>((await story.Database.Get<SaveRule>().RunAsync(NoLogin, mine, Adam, None)).Error).By);
        Assert.Equal(theirs, (await RowAsync(story, "no-login"))!.Rule);
        Assert.True((await story.Database.Get<SaveRule>().RunAsync(theirs, mine, Adam, None)).Succeeded);
        Assert.Equal(mine, (await RowAsync(story, "no-login"))!.Rule);
    }

    [Fact]
    public async Task ShippedRules_ThatSomebodyChanged_StaySoAtTheNextStart()
    {
        await using var story = await BeginAsync();
        var changed = NoLogin with { Terms = NoLogin.Terms with { Threshold = 30 } };
        await story.Database.Get<SaveRule>().RunAsync(NoLogin, changed, Adam, None);
        await story.Database.Get<PublishShippedRules>().RunAsync(None);
        Assert.Equal(changed, (await RowAsync(story, "no-login"))!.Rule);
    }

    [Theory]
    [InlineData("Mars/Base", 9, 17, "1")]
    [InlineData("Europe/Vienna", 17, 9, "1")]
    [InlineData("Europe/Vienna", 9, 17, "")]
    public async Task BusinessHours_ThatCannotBe_AreRefused(string zone, int from, int to, string days)
    {
        await using var story = await BeginAsync();
        var opening = new OpeningHours(zone, [.. days.Select(day => (DayOfWeek)(day - '0'))], new TimeOnly(from, 0), new TimeOnly(to, 0), []);
        Assert.IsType<Invalid>((await story.Database.Get<SaveBusinessHours>().RunAsync(opening, Adam, None)).Error);
    }

    [Fact]
    public async Task BusinessHours_ThatWereSaved_AreTheOnesOfSlaClocks()
    {
        await using var story = await BeginAsync("no-login");
        var opening = new OpeningHours("Europe/Vienna", [DayOfWeek.Monday, DayOfWeek.Saturday], new TimeOnly(8, 30), new TimeOnly(12, 0), [new DateOnly(2026, 11, 21)]);
        Assert.True((await story.Database.Get<SaveBusinessHours>().RunAsync(opening, Adam, None)).Succeeded);
        Assert.Equivalent(opening, (await story.Database.Get<RuleQueries>().OpeningAsync(Adam, None)).Value);
        await story.HappensAsync(Logins(("C1", -20)));
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 11, 0, 0, TimeSpan.Zero), Assert.Single(await story.AlertsAsync()).DueAt);
    }

    [Fact]
    public async Task Names_ForPlaybooks_AreThoseOfShippedAndOwnRulesWithoutRemovedOnes()
    {
        await using var story = await BeginAsync();
        var own = (await story.Database.Get<AddRule>().RunAsync(NoLogin with { Name = "Very quiet" }, Adam, None)).Value;
        Assert.Equal([.. ShippedRules.All.Select(rule => (rule.Key, rule.Name)), (own, "Very quiet")], await story.Database.Get<RuleQueries>().NamesAsync(None));
        Assert.True((await story.Database.Get<RemoveRule>().RunAsync(own, Adam, None)).Succeeded);
        Assert.DoesNotContain(await story.Database.Get<RuleQueries>().NamesAsync(None), rule => rule.Key == own);
    }

    private static async Task<RuleRow?> RowAsync(AlertStory story, string key) =>
        (await story.Database.Get<RuleQueries>().RulesAsync(Adam, None)).Value.SingleOrDefault(row => row.Rule.Key == key);

    private static async Task<(int, int, int)> CountsAsync(AlertStory story)
    {
        await using var context = story.Database.Read();
        return (await context.Set<HealthScore>().CountAsync(), await context.Set<StoredSnapshot>().CountAsync(), await context.Set<Alert>().CountAsync());
    }
}
