using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Core.Plays.Engine;

/// <summary>Many steps at once, and one of them that goes wrong.</summary>
public sealed class FailingStepsTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Step_ThatCannotBeCarriedOut_FailsAloneAndIsTriedAgain()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk, Band.HighRisk]);
        await story.StartAsync("high-save");
        await story.StartAsync("high-save", "C2");
        await ChangeAsync<PlayRun>(story, run => run.CustomerId == 1, (nameof(PlayRun.Version), 7)); // which does not exist
        await story.AdvanceAsync();
        var (failed, other) = (await FirstAsync(story, 1), await FirstAsync(story, 2));
        Assert.Equal((StepState.Waiting, 1, Noon.AddMinutes(1)), (failed.State, failed.Attempts, failed.WakeAt));
        Assert.NotNull(failed.Why);
        Assert.Equal(StepState.Open, other.State);
    }

    [Fact]
    public async Task Steps_OfMoreThanABatch_ComeThreeOfARunAtATime()
    {
        await using var story = await PlayStory.BeginAsync([.. Enumerable.Repeat(Band.HighRisk, 60)], "high-save");
        Succeeded(await story.Database.Get<SavePlayLimits>().RunAsync(0, new PlayLimits(ContactPolicy.Usual, new BulkGuard(1, 1000), []), Adam, None));
        await story.EnterAsync();
        story.Now = Noon.AddDays(9); // everything is due: more than 500 steps
        await story.AdvanceAsync();
        await using var context = story.Database.Read();
        var over = await context.Set<PlayStep>().Where(step => step.State != StepState.Waiting).GroupBy(step => step.RunId).Select(own => own.Count()).ToListAsync();
        Assert.True(over.Count > 50);
        Assert.All(over, count => Assert.True(count <= 3));
    }

    [Fact]
    public async Task Tasks_OfACustomerThatGetsAnotherOwner_GoAlong()
    {
        await using var story = await PlayStory.BeginAsync([Band.HighRisk]);
        await story.StartAsync("high-save");
        await story.AdvanceAsync();
        await ChangeAsync<Customer>(story, customer => customer.Id == 1, (nameof(Customer.OwnerEmail), Lea.Email));
        await story.FollowAsync();
        Assert.Equal("Recommend a feature", Assert.Single(await story.Database.Get<PlayQueries>().TasksAsync(false, Lea, None)).Title);
        Assert.Empty(await story.Database.Get<PlayQueries>().TasksAsync(false, Ann, None));
        Assert.Equal("Recommend a feature is on the list of Lea now.", (await story.RunAsync()).Entries[0].Text);
        await story.FollowAsync();
        Assert.Single((await story.RunAsync()).Entries, entry => entry.Kind == EntryKind.Reassigned);
    }

    private static async Task<PlayStep> FirstAsync(PlayStory story, int run)
    {
        await using var context = story.Database.Read();
        return await context.Set<PlayStep>().SingleAsync(step => step.RunId == run && step.Position == 0);
    }

    private static async Task ChangeAsync<T>(PlayStory story, System.Linq.Expressions.Expression<Func<T, bool>> which, (string Property, object Value) change) where T : class
    {
        await using var write = await story.Database.Get<Writes>().BeginAsync(None);
        write.Context.Entry(await write.Context.Set<T>().SingleAsync(which)).Property(change.Property).CurrentValue = change.Value;
        await write.CommitAsync(None);
    }
}
