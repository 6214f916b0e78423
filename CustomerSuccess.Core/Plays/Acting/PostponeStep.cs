using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>Has a step due at another time, now at the earliest; steps that follow it move along.</summary>
public sealed class PostponeStep(RunChange changes, TimeProvider clock)
{
    /// <summary>Whoever chooses "now" is a moment late.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMinutes(1);

    public async Task<Result<Done>> RunAsync(int stepId, DateTimeOffset until, Viewer viewer, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return until < now - Moment || until > now.AddYears(1) ? PlayErrors.LaterExpected : await changes.OfStepAsync(stepId, viewer, MoveAsync, cancellationToken);

        async Task<Error?> MoveAsync(Act act)
        {
            var step = act.Step!;
            if (step.IsOver)
            {
                return PlayErrors.StepOver;
            }

            var version = (act.Run.PlaybookKey, act.Run.Version);
            var followers = Followers.Of((await PlaybookReading.VersionsAsync(act.Context, [version], cancellationToken))[version], step.StepKey);
            var shift = until - step.DueAt;
            foreach (var follower in act.Run.Steps.Where(other => other.State == StepState.Waiting && followers.Contains(other.StepKey)))
            {
                follower.Postpone(follower.DueAt + shift, act.Run.State == RunState.Running, act.Now);
            }

            step.Postpone(until, act.Run.State == RunState.Running, act.Now);
            act.Run.Extend();
            act.Note(EntryKind.Postponed, $"{step.Title} was moved.");
            return null;
        }
    }
}
