using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Campaigns;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Runs.Reading;

public sealed class PlayQueriesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Runs_Filtered_AreThoseThatTheNumbersCount()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk, Band.HighRisk, Band.Critical]);
        await story.StartAsync("high-save");
        await story.StartAsync("high-save", "C2");
        await story.StartAsync("critical-save", "C3");
        Succeeded(await story.Database.Get<CancelRun>().RunAsync(2, "Enough", Ann, None));
        Succeeded(await story.Database.Get<PauseRun>().RunAsync(3, Ann, None));

        Assert.Equal([3, 1, 2], await IdsAsync(story, new RunFilter()));
        Assert.Equal([3, 1], await IdsAsync(story, new RunFilter(RunStanding.Open)));
        Assert.Equal([3], await IdsAsync(story, new RunFilter(RunStanding.Paused)));
        Assert.Equal([2], await IdsAsync(story, new RunFilter(RunStanding.Ended)));
        Assert.Equal([3, 1, 2], await IdsAsync(story, new RunFilter(RunStanding.Treated)));
        Assert.Empty(await IdsAsync(story, new RunFilter(RunStanding.HeldOut)));
        Assert.Equal([2], await IdsAsync(story, new RunFilter(Outcome: RunOutcome.Stopped)));
        Assert.Equal([1], await IdsAsync(story, new RunFilter(CustomerId: "C1")));
        Assert.Equal([1, 2], await IdsAsync(story, new RunFilter(PlaybookKey: "high-save", Page: 9)));
        story.Now = Noon.AddDays(10);
        Assert.Empty(await IdsAsync(story, new RunFilter(Days: 9)));
        foreach (var row in await story.Database.Get<PlaybookQueries>().ListAsync(Adam, None))
        {
            Assert.Equal(row.Running, (await IdsAsync(story, new RunFilter(RunStanding.Open, PlaybookKey: row.Key))).Count);
        }
    }

    [Fact]
    public async Task Runs_OfCampaigns_AreAsManyAsTheirResultsSay()
    {
        await using var story = await PlayStory.BeginAsync([Band.Healthy, Band.Healthy]);
        await story.StartAsync("re-engagement");
        await story.StartAsync("re-engagement", "C2");
        Succeeded(await story.Database.Get<CancelRun>().RunAsync(1, "Enough", Ann, None));
        var row = (await story.Database.Get<CampaignQueries>().ListAsync(Adam, None))[0];
        Assert.Equal(row.Results[0].Enrolled, (await IdsAsync(story, new RunFilter(RunStanding.Treated, PlaybookKey: row.Key, Days: CampaignQueries.Days))).Count);
        Assert.Equal(row.Running, (await IdsAsync(story, new RunFilter(RunStanding.Open, PlaybookKey: row.Key, Days: CampaignQueries.Days))).Count);
    }

    [Fact]
    public async Task Planned_OfACustomer_IsWhatIsToComeInItsOrderForWhoeverMaySeeIt()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        await story.StartAsync("high-save");
        story.Now = Noon.AddHours(4);
        await story.AdvanceAsync();
        var planned = await story.Database.Get<PlayQueries>().PlannedAsync("C1", Ann, None);
        Assert.Equal(("Recommend a feature", StepState.Open, "High-risk save", 1), (planned[0].Title, planned[0].State, planned[0].PlaybookName, planned[0].RunId));
        Assert.DoesNotContain(planned, row => row.Title == "Personal mail of the CSM");
        Assert.Equal(planned.OrderBy(row => row.DueAt).Select(row => row.StepId), planned.Select(row => row.StepId));

        await story.Database.Get<RestrictCsms>().RunAsync(true, Adam, None);
        Assert.Empty(await story.Database.Get<PlayQueries>().PlannedAsync("C1", new Viewer(9, "bob@example.com", "Bob", Role.Csm), None));
    }

    [Fact]
    public async Task NotSent_Filtered_KeepsWhatFitsAndWhatTheViewerMaySee()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        story.Now = Noon.AddHours(6); // the mail is due 4 hours later, at 22:00
        await story.StartAsync("high-save");
        story.Now = Noon.AddHours(10);
        await story.AdvanceAsync();
        var queries = story.Database.Get<PlayQueries>();
        var row = Assert.Single((await queries.SuppressedAsync(new RunFilter(PlaybookKey: "high-save", CustomerId: "C1"), Ann, None)).Rows);
        Assert.Equal(("Quiet hours", 1, "High-risk save"), (row.Why, row.RunId, row.PlaybookName));
        Assert.Equal(0, (await queries.SuppressedAsync(new RunFilter(PlaybookKey: "critical-save"), Ann, None)).Total);

        await story.Database.Get<RestrictCsms>().RunAsync(true, Adam, None);
        var bob = new Viewer(9, "bob@example.com", "Bob", Role.Csm);
        Assert.Equal((0, 0), ((await queries.SuppressedAsync(new RunFilter(), bob, None)).Total, (await queries.RunsAsync(new RunFilter(), bob, None)).Total));
    }

    private static async Task<IReadOnlyList<int>> IdsAsync(PlayStory story, RunFilter filter) =>
        [.. (await story.Database.Get<PlayQueries>().RunsAsync(filter, Ann, None)).Rows.Select(run => run.Id)];
}
