using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Jobs;
using Microsoft.Extensions.Logging.Abstractions;
using static CustomerSuccess.Tests.Support.PlayStory;

namespace CustomerSuccess.Tests.Web.Jobs;

public sealed class PlayWorkerTests
{
    [Fact]
    public async Task Worker_AtItsStartAndWhenScoresChange_LetsCustomersEnterAndDoesWhatIsDue()
    {
        await using var story = await BeginAsync([Band.HighRisk, Band.Thriving], "high-save");
        using var worker = Worker(story);
        await worker.StartAsync(CancellationToken.None);
        await UntilAsync(async () => (await StatesAsync(story)).Contains(StepState.Open));
        Assert.Single(await story.RunsAsync());

        await story.BandAsync("C2", Band.HighRisk);
        await story.Database.Get<LiveFeed>().PublishAsync(new PredictionsChanged([2]));
        await UntilAsync(async () => (await story.RunsAsync()).Count == 2);
        await worker.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Worker_WhileEverythingIsStopped_DoesNothingUntilTheBrakeIsReleased()
    {
        await using var story = await BeginAsync([Band.HighRisk], "high-save");
        Succeeded(await story.Database.Get<StopEverything>().RunAsync("Wrong prices", Lea, CancellationToken.None));
        using var worker = Worker(story);
        await worker.StartAsync(CancellationToken.None);
        await story.Database.Get<LiveFeed>().PublishAsync(new PredictionsChanged([1]));
        await Task.Delay(TimeSpan.FromSeconds(1));
        Assert.Empty(await story.RunsAsync());

        Succeeded(await story.Database.Get<ReleaseEverything>().RunAsync(Lea, CancellationToken.None));
        await UntilAsync(async () => (await story.RunsAsync()).Count == 1);
        await worker.StopAsync(CancellationToken.None);
    }

    private static PlayWorker Worker(PlayStory story)
    {
        var database = story.Database;
        return new PlayWorker(
            database.Get<EnterPlays>(), database.Get<FollowRuns>(), database.Get<AdvanceRuns>(), database.Get<LiveFeed>(), database.Get<TimeProvider>(), NullLogger<PlayWorker>.Instance);
    }

    private static async Task<IReadOnlyList<StepState>> StatesAsync(PlayStory story) =>
        (await story.RunsAsync()).Count == 0 ? [] : [.. (await story.RunAsync()).Steps.Select(step => step.State)];

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await holds())
        {
            await Task.Delay(50, patience.Token);
        }
    }
}
