using System.CommandLine;
using CustomerSuccess.Core.Churn.History;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Churn.Training;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Web.Cli;

/// <summary><c>train</c>: learns a churn model from the installation's own history.</summary>
internal static class TrainVerb
{
    public static Command Create()
    {
        var (database, json) = (CommonOptions.Database(), CommonOptions.Json());
        var verb = new Command("train", "Train the churn model on own history; it is promoted only if it does better on later days.") { database, json };
        verb.SetAction((result, cancellationToken) => Session.RunAsync(
            result.GetValue(database), result, session => RunAsync(session, result, result.GetValue(json), cancellationToken), cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(Session session, ParseResult command, bool json, CancellationToken cancellationToken)
    {
        var output = command.InvocationConfiguration.Output;
        var trained = await ProgressLines.ShowAsync<HistoryProgress, Result<TrainingResult>>(
            command, json, step => (step.What, step.Share, ""), progress => session.Get<TrainChurnModel>().RunAsync(Viewer.System, progress, cancellationToken));
        if (!trained.Succeeded)
        {
            return Session.Fail(command, trained.Error);
        }

        var result = trained.Value;
        if (result.Promoted)
        {
            await session.Get<PredictChurn>().RunAsync(customers: null, onlyIfStale: false, cancellationToken);
        }

        output.WriteLine($"v{result.Version}: {result.Reason}");
        if (json)
        {
            output.WriteLine(JsonLine.Of(new
            {
                promoted = result.Promoted,
                reason = result.Reason,
                rows = result.Rows,
                churns = result.Churns,
                rocAuc = result.RocAuc,
                brier = result.Brier,
                brierBaseRate = result.BrierBaseRate,
            }));
        }

        return CommandLine.Done;
    }
}
