using CustomerSuccess.Core.Alerts.Raising;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Web.Jobs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using static CustomerSuccess.Tests.Support.AlertStory;

namespace CustomerSuccess.Tests.Web.Jobs;

public sealed class AlertWorkerTests
{
    [Fact]
    public async Task Worker_AtItsStartAndAfterEveryScoring_RaisesWhatIsThere()
    {
        await using var story = await BeginAsync("no-login");
        await story.ScoreAsync(Logins(("C1", -20)));
        var raised = new SemaphoreSlim(0);
        using var listening = story.Database.Get<LiveFeed>().Subscribe(what =>
        {
            if (what is AlertsChanged)
            {
                raised.Release();
            }

            return Task.CompletedTask;
        });
        using var worker = new AlertWorker(
            story.Database.Get<RaiseAlerts>(), story.Database.Get<LiveFeed>(), TimeProvider.System, NullLogger<AlertWorker>.Instance);
        await worker.StartAsync(CancellationToken.None);
        Assert.True(await raised.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Single(await story.AlertsAsync());
        await story.ScoreAsync(Logins(("C2", -20)));
        Assert.True(await raised.WaitAsync(TimeSpan.FromSeconds(30)));
        await worker.StopAsync(CancellationToken.None);
        Assert.Equal(2, (await story.AlertsAsync()).Count);
    }

    [Fact]
    public void Digest_WithoutASetting_IsAtSevenInTheTimeZoneOfTheBusiness()
    {
        var time = DigestRun.Time(new ConfigurationBuilder().Build(), TimeZoneInfo.FindSystemTimeZoneById("Europe/Vienna"));
        Assert.Equal(
            new DateTimeOffset(2026, 11, 20, 6, 0, 0, TimeSpan.Zero), time.GetNextValidTimeAfter(new DateTimeOffset(2026, 11, 19, 12, 0, 0, TimeSpan.Zero)));
    }
}
