using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Plays.Acting;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Engine;

public sealed class FollowRunsTests
{
    [Fact]
    public async Task Run_OfACustomerThatRecovers_EndsAsSavedAndComputesWhat()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.StartAsync("critical-save");
        await story.AdvanceAsync();
        await story.BandAsync("C1", Band.AtRisk);
        story.Now = Noon.AddDays(13);
        Assert.Equal(0, (await story.FollowAsync()).Ended);
        story.Now = Noon.AddDays(14);
        Assert.Equal(1, (await story.FollowAsync()).Ended);
        var run = Assert.Single(await story.RunsAsync());
        Assert.Equal((RunOutcome.Saved, null), (run.Outcome, run.ComputedSavings)); // nothing was predicted
        Succeeded(await story.Database.Get<ClaimSavings>().RunAsync(run.Id, Money.FromUnits(9_000), Ann, CancellationToken.None));
        Assert.Equal(Money.FromUnits(9_000), (await story.RunAsync()).Run.ClaimedSavings);
        Assert.Empty(await story.Database.Get<ApprovalQueries>().WaitingAsync(Lea, CancellationToken.None)); // withdrawn
        Assert.Equal(0, (await story.AdvanceAsync()).Steps);
    }

    [Fact]
    public async Task Run_OfACustomerThatLeaves_EndsAsLost()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.StartAsync("critical-save");
        await story.BandAsync("C1", Band.Critical, left: Wednesday);
        Assert.Equal(1, (await story.FollowAsync()).Ended);
        Assert.Equal(RunOutcome.Lost, (await story.RunsAsync())[0].Outcome);
    }

    [Fact]
    public async Task Answer_ThatComesIn_IsNoticed()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        await story.StartAsync("critical-save");
        using var files = new CsvFolder().With(
            "interactions", "interaction_id,customer_id,at,channel,direction,subject", "I1,C1,2026-11-18T11:00:00Z,email,in,Before", "I2,C1,2026-11-18T15:00:00Z,email,in,After");
        story.Now = Noon.AddHours(5);
        await story.Database.ImportAsync(files);
        Assert.Equal(1, (await story.FollowAsync()).Answered);
        Assert.Equal(Noon.AddHours(3), (await story.RunsAsync())[0].AnsweredAt);
        Assert.Equal(0, (await story.FollowAsync()).Answered);
    }
}
