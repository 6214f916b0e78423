using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>A paused run goes on; what is still to come is as much later as the pause was long.</summary>
public sealed class ResumeRun(RunChange changes)
{
    public Task<Result<Done>> RunAsync(int runId, Viewer viewer, CancellationToken cancellationToken) => changes.OfRunAsync(
        runId,
        viewer,
        act =>
        {
            if (act.Run.State != RunState.Paused)
            {
                return Task.FromResult<Error?>(PlayErrors.NotPaused);
            }

            act.Run.Resume(act.Now);
            act.Note(EntryKind.Resumed, "The run goes on.");
            return Task.FromResult<Error?>(null);
        },
        cancellationToken);
}
