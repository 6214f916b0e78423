using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>Begins and saves drafts for a screen that saves by itself: even a failure must leave the screen as it is and be told.</summary>
public sealed class DraftStore(StartDraft start, SaveDraft save, ILogger<DraftStore> log)
{
    private static readonly Error Failed = new Invalid("The draft could not be saved. What you changed stays on this screen; try again.");

    public Task<Result<DraftSaved>> StartAsync(string key, Viewer viewer) => TellAsync(async () =>
    {
        var started = await start.RunAsync(new DraftStart(key), viewer, CancellationToken.None);
        return started.Succeeded ? new DraftSaved(1, default) : started.Error;
    });

    public Task<Result<DraftSaved>> SaveAsync(Scorecard scorecard, int revision, Viewer viewer) =>
        TellAsync(() => save.RunAsync(scorecard, revision, viewer, CancellationToken.None));

    private async Task<Result<DraftSaved>> TellAsync(Func<Task<Result<DraftSaved>>> step)
    {
        try
        {
            return await step();
        }
        catch (Exception failure)
        {
            // Nobody awaits a save that runs by itself; the person must see that it failed, the log has the cause.
            log.LogError(failure, "A draft could not be saved.");
            return Failed;
        }
    }
}
