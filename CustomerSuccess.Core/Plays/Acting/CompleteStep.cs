using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>Says that a task is done, and what came of it. An answer of the customer makes escalations for silence needless.</summary>
public sealed class CompleteStep(RunChange changes)
{
    public async Task<Result<Done>> RunAsync(int stepId, StepOutcome outcome, string? note, Viewer viewer, CancellationToken cancellationToken) =>
        note?.Length > PlayStep.LongestNote ? PlayErrors.StepNoteTooLong
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

                await Asking.WithdrawAsync(act.Context, step.ApprovalSubject, "The step was done by hand", act.Now, cancellationToken);
                step.Complete(outcome, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), act.By, act.Now);
                act.Run.Hear(outcome, act.Now);
                act.Note(EntryKind.Completed, $"{step.Title}: {Words(outcome)}.");
                return null;
            },
            cancellationToken);

    private static string Words(StepOutcome outcome) => outcome switch
    {
        StepOutcome.Done => "done",
        StepOutcome.Answered => "the customer answered",
        StepOutcome.NoAnswer => "no answer",
        StepOutcome.Declined => "the customer declined",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };
}
