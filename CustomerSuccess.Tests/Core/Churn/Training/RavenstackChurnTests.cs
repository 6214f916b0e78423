using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Churn.Training;
using CustomerSuccess.Core.Churn.Versions;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Churn.Training;

/// <summary>Tables in which leaving is drawn by lot: whoever finds a signal in them has made a mistake.</summary>
public sealed class RavenstackChurnTests
{
    [Fact]
    public async Task Train_OnLabelsThatAreNoise_PromotesNothingAndRanksByRules()
    {
        var folder = SharedData.Folder("ravenstack");
        await using var database = await TestDatabase.CreateAsync();
        await database.ImportAsync(folder);
        await database.Get<RescoreCustomers>().RunAsync(day: null, Viewer.System, progress: null, CancellationToken.None);
        var trained = (await database.Get<TrainChurnModel>().RunAsync(Viewer.System, progress: null, CancellationToken.None)).Value;
        TestContext.Current.SendDiagnosticMessage($"ravenstack: {trained}");
        Assert.False(trained.Promoted, trained.Reason);
        Assert.StartsWith("Not ", trained.Reason, StringComparison.Ordinal);

        var summary = await database.Get<PredictChurn>().RunAsync(customers: null, onlyIfStale: false, CancellationToken.None);
        Assert.Null(summary.ModelVersion);
        var overview = await database.Get<ModelQueries>().OverviewAsync(Viewer.System, CancellationToken.None);
        Assert.Null(overview.Current);
        Assert.Equal(trained.Reason, overview.Latest!.Reason);
        Assert.Contains("no probabilities", overview.Sentence, StringComparison.Ordinal);
    }
}
