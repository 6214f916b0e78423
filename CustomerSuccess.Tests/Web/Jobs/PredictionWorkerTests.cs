using System.Threading.Channels;
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
        var predicted = Channel.CreateUnbounded<PredictionsChanged>();
        using var listening = live.Subscribe(what => what is PredictionsChanged changed ? predicted.Writer.WriteAsync(changed).AsTask() : Task.CompletedTask);
        using var worker = new PredictionWorker(story.Database.Get<PredictChurn>(), live, TimeProvider.System, NullLogger<PredictionWorker>.Instance);
        await worker.StartAsync(CancellationToken.None);
        await predicted.Reader.ReadAsync(Patience());
        Assert.Equal(RiskLevel.None, (await StandingAsync(story, "C1")).Level);

        story.At(day: 30);
        await story.ScoreAsync();
        await predicted.Reader.ReadAsync(Patience());
        Assert.Equal(new DateOnly(2026, 12, 20), (await StandingAsync(story, "C1")).Day);
        Assert.Equal(RiskLevel.High, (await StandingAsync(story, "C1")).Level);

        await live.PublishAsync(new ChurnModelChanged(Predicts: false));
        await live.PublishAsync(new ScoresChanged([1]));
        await UntilAsync(predicted.Reader, customers => customers?.SequenceEqual([1]) == true);
        await live.PublishAsync(new ChurnModelChanged(Predicts: true));
        await UntilAsync(predicted.Reader, customers => customers is null);
        await worker.StopAsync(CancellationToken.None);
    }

    /// <summary>A scoring is told of more than once, so that some come late.</summary>
    private static async Task UntilAsync(ChannelReader<PredictionsChanged> predicted, Func<IReadOnlyCollection<int>?, bool> expected)
    {
        while (!expected((await predicted.ReadAsync(Patience())).Customers))
        {
        }
    }

    private static CancellationToken Patience() => new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token;

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
