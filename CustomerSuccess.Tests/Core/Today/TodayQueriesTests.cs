using CustomerSuccess.Core.Alerts.Answering;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Today;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.AlertStory;

namespace CustomerSuccess.Tests.Core.Today;

public sealed class TodayQueriesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Numbers_OfOnesBookAndOfTheTeam_CountTheirCustomersAndAlerts()
    {
        await using var story = await TwoAsync();
        var queries = story.Database.Get<TodayQueries>();
        var (mine, team) = (await queries.NumbersAsync(team: false, Ann, None), await queries.NumbersAsync(team: true, Ann, None));
        Assert.Equal((1, 3), (mine.Totals.Customers, team.Totals.Customers));
        Assert.Equal((1, 2), (mine.OpenAlerts, team.OpenAlerts));
    }

    [Fact]
    public async Task Numbers_OfAnAlertThatWasAccepted_RunNoClockForIt()
    {
        await using var story = await BeginAsync("billing-failure");
        await story.HappensAsync(files => files.With("invoices", "invoice_id,customer_id,issued_on,amount,due_on,status", $"I1,C1,{Day(-30)},10,{Day(0)},failed"));
        var queries = story.Database.Get<TodayQueries>();
        var running = await queries.NumbersAsync(team: false, Ann, None);
        Assert.Equal((1, 0), (running.Clocks, running.Overdue));
        Assert.Equal(TimeSpan.FromHours(2), running.NextDue);
        await story.Database.Get<AcceptAlert>().RunAsync((await story.OneAsync()).Id, Ann, None);
        var stopped = await queries.NumbersAsync(team: false, Ann, None);
        Assert.Equal((1, 0, null), (stopped.OpenAlerts, stopped.Clocks, stopped.NextDue));
    }

    [Fact]
    public async Task Rules_WithOpenAlerts_AreNamedWithHowMany()
    {
        await using var story = await TwoAsync();
        var rule = Assert.Single(await story.Database.Get<TodayQueries>().RulesAsync(team: true, Lea, None));
        Assert.Equal(("no-login", 2), (rule.Key, rule.Alerts));
        Assert.Equal(1, Assert.Single(await story.Database.Get<TodayQueries>().RulesAsync(team: false, Ann, None)).Alerts);
    }

    [Fact]
    public async Task Bell_OfWhatWasRaisedSinceTheLastLook_CountsItAsNew()
    {
        await using var story = await BeginAsync("no-login", "late-payments");
        await story.HappensAsync(Logins(("C1", -20)));
        Assert.Equal((1, 1, null), await BellAsync(story, Ann));
        Assert.Null((await story.Database.Get<LookAtToday>().RunAsync(story.Now, Ann, None)).Value);
        Assert.Equal((1, 0, story.Now), await BellAsync(story, Ann));

        var looked = story.Now;
        story.At(1);
        await story.HappensAsync(files => files.With("invoices", "invoice_id,customer_id,issued_on,amount,due_on,status", $"I1,C1,{Day(-40)},10,{Day(-3)},open"));
        Assert.Equal((2, 1, looked), await BellAsync(story, Ann));
        Assert.Equal((0, 0, null), await BellAsync(story, Adam));
    }

    [Fact]
    public async Task Look_ThatIsEarlierThanTheLast_ChangesNothing()
    {
        await using var story = await BeginAsync();
        var look = story.Database.Get<LookAtToday>();
        await look.RunAsync(story.Now, Ann, None);
        Assert.Equal(story.Now, (await look.RunAsync(story.Now.AddMinutes(-5), Ann, None)).Value);
        Assert.Equal(story.Now, (await look.RunAsync(story.Now.AddMinutes(5), Ann, None)).Value);
        Assert.Equal(story.Now.AddMinutes(5), (await look.RunAsync(story.Now, Ann, None)).Value);
        Assert.Null((await look.RunAsync(story.Now, Viewer.System, None)).Value);
    }

    [Fact]
    public async Task Colleagues_OfAnybody_AreThoseWhoSignIn()
    {
        await using var story = await BeginAsync();
        await story.Database.Get<ChangeAccess>().RunAsync(Adam.Email, Role.Csm, disabled: null, Viewer.System, None);
        var colleagues = await story.Database.Get<TodayQueries>().ColleaguesAsync(Ann, None);
        Assert.Contains(colleagues, colleague => colleague is { Name: "Ann", IsViewer: true, Role: Role.Csm });
        Assert.Contains(colleagues, colleague => colleague is { Name: "Lea", IsViewer: false, Role: Role.Leader });
    }

    [Fact]
    public async Task Movers_OfNobodyScored_AreNone()
    {
        await using var story = await BeginAsync();
        Assert.Empty((await story.Database.Get<TodayQueries>().MoversAsync(team: true, 5, Ann, None)).Rows);
    }

    private static async Task<AlertStory> TwoAsync()
    {
        var story = await BeginAsync("no-login");
        await story.HappensAsync(Logins(("C1", -20), ("C2", -30)));
        return story;
    }

    private static async Task<(int Open, int New, DateTimeOffset? Seen)> BellAsync(AlertStory story, Viewer viewer)
    {
        var bell = await story.Database.Get<TodayQueries>().BellAsync(viewer, None);
        return (bell.Open, bell.New, bell.SeenThrough);
    }
}
