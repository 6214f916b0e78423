using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>
/// Writes another text for a step that has not been carried out, long before it is due too. What was approved before has to be approved again; what was
/// held for want of a fact is looked at again, as a text that a person has written needs none.
/// </summary>
public sealed class EditStepContent(RunChange changes)
{
    public async Task<Result<Done>> RunAsync(int stepId, string subject, string text, Viewer viewer, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(subject) || subject.Length > PlayStep.LongestSubject || string.IsNullOrWhiteSpace(text) ? PlayErrors.ContentExpected
        : await changes.OfStepAsync(
            stepId,
            viewer,
            async act =>
            {
                var (step, runs) = (act.Step!, act.Run.State == RunState.Running);
                if (step.IsOver || step.Type is not (StepType.Message or StepType.Task))
                {
                    return step.IsOver ? PlayErrors.StepOver : PlayErrors.NoText;
                }

                await Asking.WithdrawAsync(act.Context, step.ApprovalSubject, "The text was changed", act.Now, cancellationToken);
                step.Edit(subject.Trim(), text, act.By);
                step.AskAnew(runs ? act.Now : null);
                act.Note(EntryKind.Edited, $"The text of {step.Title} was changed.");
                return null;
            },
            cancellationToken);
}
