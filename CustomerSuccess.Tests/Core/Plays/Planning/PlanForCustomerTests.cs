using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Planning;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Planning;

public sealed class PlanForCustomerTests
{
    [Fact]
    public async Task Plan_ForACriticalCustomer_SaysWhatWouldHappenAndChangesNothing()
    {
        await using var story = await PlayStory.BeginAsync([Band.Critical]);
        var plan = Succeeded(await story.Database.Get<PlanForCustomer>().RunAsync("C1", execute: false, Ann, CancellationToken.None));
        Assert.Equal((PlaySeverity.Critical, "Critical: health is Critical"), (plan.Severity, plan.Assessment));
        var play = Assert.Single(plan.Plays);
        Assert.Equal(("critical-save", 13), (play.PlaybookKey, play.Steps.Count));
        Assert.Empty(plan.Expansion);
        Assert.Empty(await story.RunsAsync());
    }

    [Fact]
    public async Task Plan_ThatIsExecuted_BeginsItsPlays()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk], "value-delivery");
        var plan = Succeeded(await story.Database.Get<PlanForCustomer>().RunAsync("C1", execute: true, Ann, CancellationToken.None));
        Assert.Equal(["high-save", "value-delivery"], plan.Plays.Select(play => play.PlaybookKey));
        Assert.Equal(plan.Begun, (await story.RunsAsync()).Select(run => run.Id));
        Assert.All(await story.RunsAsync(), run => Assert.Equal("ann@example.com", run.StartedBy));
    }

    [Fact]
    public async Task Plan_WhoseExpansionFails_IsMadeAllTheSame()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        var plan = new PlanForCustomer(
            story.Database.Get<IDbContextFactory<CustomerSuccessContext>>(), story.Database.Get<Writes>(), (_, _) => throw new InvalidOperationException("no catalogue"), new FixedClock(Noon), story.Database.Get<LiveFeed>());
        Assert.Single(Succeeded(await plan.RunAsync("C1", false, Ann, CancellationToken.None)).Plays);
    }
}
