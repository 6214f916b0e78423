using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using static CustomerSuccess.Tests.Support.AlertStory;

namespace CustomerSuccess.Tests.Web.Jobs;

public sealed class PredictionWorkerTests
{
    [Fact]
    public async Task Worker_AtItsStartAfterScoringAndForAnotherModel_Predicts()
    {
        await using var story = await BeginAsync();
        await story.ScoreAsync(Logins(("C1", -1)));
        var live = story.Database.Get<LiveFeed>();
        var predicted = new SemaphoreSlim(0);
        IReadOnlyCollection<int>? who = [];
        using var listening = live.Subscribe(what =>
        {
            if (what is PredictionsChanged changed)
            {
                who = changed.Customers;
                predicted.Release();
            }

            return Task.CompletedTask;
        });
        using var worker = new PredictionWorker(story.Database.Get<PredictChurn>(), live, TimeProvider.System, NullLogger<PredictionWorker>.Instance);
        await worker.StartAsync(CancellationToken.None);
        Assert.True(await predicted.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal(RiskLevel.None, (await StandingAsync(story, "C1")).Level);

        story.At(day: 30);
        await story.ScoreAsync();
        Assert.True(await predicted.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal(new DateOnly(2026, 12, 20), (await StandingAsync(story, "C1")).Day);
        Assert.Equal(RiskLevel.High, (await StandingAsync(story, "C1")).Level);

        while (predicted.CurrentCount > 0)
        {
            await predicted.WaitAsync();
        }

        await live.PublishAsync(new ChurnModelChanged(Predicts: false));
        await live.PublishAsync(new ScoresChanged([1]));
        Assert.True(await predicted.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal([1], who);
        await live.PublishAsync(new ChurnModelChanged(Predicts: true));
        Assert.True(await predicted.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Null(who);
        await worker.StopAsync(CancellationToken.None);
    }

    private static async Task<ChurnStanding> StandingAsync(AlertStory story, string customer)
    {
        await using var context = story.Database.Read();
        return await (
            from standing in context.Set<ChurnStanding>()
            join one in context.Set<Customer>() on standing.CustomerId equals one.Id
            where one.ExternalId == customer
            select standing).SingleAsync();
    }
}
