using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>Carries a step out once more that is over: one that failed, was skipped, or should be repeated.</summary>
public sealed class ReplayStep(RunChange changes)
{
    public Task<Result<Done>> RunAsync(int stepId, Viewer viewer, CancellationToken cancellationToken) => changes.OfStepAsync(
        stepId,
        viewer,
        async act =>
        {
            if (!act.Step!.IsOver)
            {
                return PlayErrors.StepNotOver;
            }

            if (act.Step.Made is { } made)
            {
                await OfferOfPlays.TakeBackAsync(act.Context, made, "The step is carried out once more", act.Now, cancellationToken);
            }

            act.Step.Replay(act.Now);
            if (act.Run.State == RunState.Paused)
            {
                act.Step.Sleep();
            }

            act.Note(EntryKind.Replayed, $"{act.Step.Title} is carried out once more.");
            return null;
        },
        cancellationToken);
}
