using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>Ends a run by hand: what is still to come does not happen.</summary>
public sealed class CancelRun(RunChange changes)
{
    public async Task<Result<Done>> RunAsync(int runId, string reason, Viewer viewer, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(reason) || reason.Length > PlayRun.LongestReason ? PlayErrors.ReasonExpected
        : await changes.OfRunAsync(
            runId,
            viewer,
            async act =>
            {
                await Ending.EndAsync(act.Context, act.Run, new RunEnd(RunOutcome.Stopped, reason.Trim()), act.By, act.Now, cancellationToken);
                return null;
            },
            cancellationToken);
}
