using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>What all changes of a run by a person share: found, changed, noted in the timeline, committed once, and told.</summary>
public sealed class RunChange(Writes writes, TimeProvider clock, LiveFeed live)
{
    internal Task<Result<Done>> OfRunAsync(int runId, Viewer viewer, Func<Act, Task<Error?>> change, CancellationToken cancellationToken)
    {
        return OfAsync(FindAsync, viewer, change, cancellationToken);

        async Task<Result<(PlayRun Run, PlayStep? Step)>> FindAsync(Write write)
        {
            var found = await RunsToChange.FindRunAsync(write, runId, viewer, cancellationToken);
            return found.Succeeded ? (found.Value, null) : found.Error;
        }
    }

    internal Task<Result<Done>> OfStepAsync(int stepId, Viewer viewer, Func<Act, Task<Error?>> change, CancellationToken cancellationToken) =>
        OfAsync(write => RunsToChange.FindStepAsync(write, stepId, viewer, cancellationToken), viewer, change, cancellationToken);

    private async Task<Result<Done>> OfAsync(
        Func<Write, Task<Result<(PlayRun Run, PlayStep? Step)>>> find, Viewer viewer, Func<Act, Task<Error?>> change, CancellationToken cancellationToken)
    {
        PlayRun run;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var found = await find(write);
            if (!found.Succeeded)
            {
                return found.Error;
            }

            if (await change(new Act(write.Context, found.Value.Run, found.Value.Step, viewer.Email, clock.GetUtcNow())) is { } error)
            {
                return error;
            }

            run = found.Value.Run;
            try
            {
                await write.CommitAsync(cancellationToken);
            }
            catch (DbUpdateConcurrencyException)
            {
                // A worker on another machine has just moved it.
                return PlayErrors.BeingCarriedOut;
            }
        }

        await live.PublishAsync(new PlaysChanged([run.CustomerId]));
        if (run.EndedAt is not null)
        {
            // With it go its offers that nobody has answered, and its approvals.
            await live.PublishAsync(new OffersChanged([run.CustomerId]));
            await live.PublishAsync(new ApprovalsChanged());
        }

        return default(Done);
    }
}
