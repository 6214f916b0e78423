using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>Nothing of the run happens until it is resumed.</summary>
public sealed class PauseRun(RunChange changes)
{
    public Task<Result<Done>> RunAsync(int runId, Viewer viewer, CancellationToken cancellationToken) => changes.OfRunAsync(
        runId,
        viewer,
        act =>
        {
            if (act.Run.State != RunState.Running)
            {
                return Task.FromResult<Error?>(act.Run.HeldOut ? PlayErrors.HeldOut : PlayErrors.AlreadyPaused);
            }

            act.Run.Pause(act.Now);
            act.Note(EntryKind.Paused, "The run was paused.");
            return Task.FromResult<Error?>(null);
        },
        cancellationToken);
}
