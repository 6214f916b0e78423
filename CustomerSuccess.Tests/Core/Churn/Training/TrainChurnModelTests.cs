using CustomerSuccess.Core.Churn;
using CustomerSuccess.Core.Churn.Training;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Churn.Training;

public sealed class TrainChurnModelTests
{
    [Fact]
    public async Task RunAsync_WhileAnotherTrainingRuns_IsRefused()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var turn = database.Get<TrainingGate>().TryEnter();
        Assert.True(database.Get<TrainingGate>().IsRunning);
        Assert.Equal(ChurnErrors.AlreadyTraining, (await database.Get<TrainChurnModel>().RunAsync(Viewer.System, progress: null, CancellationToken.None)).Error);
    }

    [Fact]
    public async Task RunAsync_BeforeAnythingWasScored_SaysSoAndLetsTheNextOneIn()
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.Equal(ChurnErrors.NothingScored, (await database.Get<TrainChurnModel>().RunAsync(Viewer.System, progress: null, CancellationToken.None)).Error);
        Assert.False(database.Get<TrainingGate>().IsRunning);
    }
}
