using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>Leaves a step out, and says why.</summary>
public sealed class SkipStep(RunChange changes)
{
    public async Task<Result<Done>> RunAsync(int stepId, string reason, Viewer viewer, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(reason) || reason.Length > PlayRun.LongestReason ? PlayErrors.ReasonExpected
        : await changes.OfStepAsync(
            stepId,
            viewer,
            async act =>
            {
                var step = act.Step!;
                if (step.IsOver)
                {
                    return PlayErrors.StepOver;
                }

                await Asking.WithdrawAsync(act.Context, step.ApprovalSubject, "The step was skipped", act.Now, cancellationToken);
                step.Close(StepState.Skipped, reason.Trim(), act.By, act.Now);
                act.Note(EntryKind.Skipped, $"{step.Title} was skipped. {reason.Trim()}");
                return null;
            },
            cancellationToken);
}
