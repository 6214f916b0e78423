using CustomerSuccess.Core.Alerts.Raising;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Churn.Training;
using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Demo;
using CustomerSuccess.Core.Demo.Offers;
using CustomerSuccess.Core.Demo.Plays;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Rolling;
using CustomerSuccess.Core.Settings;

namespace CustomerSuccess.Web.Demo;

/// <summary>Puts the demo portfolio into a database, on the road that real files take: import, then score.</summary>
internal sealed class DemoBuilder(
    SettingsQueries settings, MarkDemo mark, AddDemoPeople people, RemoveDemo remove, ImportFiles import, RescoreAfterImport rescore, RaiseAlerts raise,
    TrainChurnModel train, PredictChurn predict, TellDemoOffers offers, TellDemoPlays plays, RollUpRevenue rollUp, TimeProvider clock)
{
    /// <summary>Older than this many days, and it is made anew, so that it always ends about today.</summary>
    private const int Freshness = 7;

    /// <summary>Makes the demo where there is none, where it was cut off, and where it has aged.</summary>
    /// <returns>False when there was nothing to do.</returns>
    public async Task<Result<bool>> RunAsync(IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var state = await settings.DemoAsync(cancellationToken);
        if (state.IsDemo && state.ScoredThrough >= today.AddDays(-Freshness))
        {
            return false;
        }

        if (state.IsDemo && await remove.RunAsync(Viewer.System, cancellationToken) is { Succeeded: false, Error: var stays })
        {
            return stays;
        }

        if (await mark.RunAsync(Viewer.System, cancellationToken) is { Succeeded: false, Error: var real })
        {
            return real;
        }

        var built = await BuildAsync(today, progress, cancellationToken);
        return built.Succeeded ? true : built.Error;
    }

    private async Task<Result<Done>> BuildAsync(DateOnly today, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        await people.RunAsync(Viewer.System, cancellationToken);
        var folder = Directory.CreateTempSubdirectory("customersuccess-demo-").FullName;
        try
        {
            progress?.Report("Inventing 240 customers");
            DemoFiles.Write(folder, today);
            progress?.Report("Importing 18 months of facts");
            var imported = await import.RunAsync(new ImportRequest(folder, "Demo portfolio"), Viewer.System, progress: null, cancellationToken);
            if (!imported.Succeeded)
            {
                return imported.Error;
            }

            progress?.Report("Scoring a year, week by week");
            await rescore.RunAsync(imported.Value.ChangedCustomers, HistoryDays.Weeks, progress: null, cancellationToken);
            progress?.Report("Learning who leaves");
            await train.RunAsync(Viewer.System, progress: null, cancellationToken);
            await predict.RunAsync(customers: null, onlyIfStale: false, cancellationToken);
            progress?.Report("Raising alerts");
            await raise.RunAsync(cancellationToken);
            progress?.Report("Making offers");
            await offers.RunAsync(cancellationToken);
            progress?.Report("Running plays");
            await plays.RunAsync(cancellationToken);
            progress?.Report("Adding up revenue");
            await rollUp.RunAsync(customers: null, cancellationToken);
            return default(Done);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
