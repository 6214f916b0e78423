using CustomerSuccess.Core.Churn.Training;
using CustomerSuccess.Core.People;
using Quartz;

namespace CustomerSuccess.Web.Jobs;

/// <summary>Trains the churn model once a week; it predicts only if it does better than what predicts now.</summary>
[DisallowConcurrentExecution]
internal sealed class WeeklyTraining(TrainChurnModel train, ILogger<WeeklyTraining> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var trained = await train.RunAsync(Viewer.System, progress: null, cancellationToken);
        if (trained.Succeeded)
        {
            log.LogInformation("Churn model v{Version}: {Reason}", trained.Value.Version, trained.Value.Reason);
        }
        else
        {
            log.LogWarning("The weekly training of the churn model did not run: {Reason}", trained.Error.Message);
        }
    }
}
