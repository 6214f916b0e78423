using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>Finds the run or step that somebody changes: everybody may who may see the customer. Runs come with their steps.</summary>
internal static class RunsToChange
{
    public static async Task<Result<PlayRun>> FindRunAsync(Write write, int runId, Viewer viewer, CancellationToken cancellationToken)
    {
        var customers = await write.Context.VisibleCustomersAsync(viewer, cancellationToken);
        var run = await write.Context.Set<PlayRun>().Include(run => run.Steps)
            .SingleOrDefaultAsync(run => run.Id == runId && customers.Any(customer => customer.Id == run.CustomerId), cancellationToken);
        return run is null ? PlayErrors.UnknownRun : run.State == RunState.Ended ? PlayErrors.Ended : run;
    }

    /// <returns>The step within its run, which has not ended.</returns>
    public static async Task<Result<(PlayRun Run, PlayStep? Step)>> FindStepAsync(Write write, int stepId, Viewer viewer, CancellationToken cancellationToken)
    {
        var runId = await write.Context.Set<PlayStep>().Where(step => step.Id == stepId).Select(step => step.RunId).SingleOrDefaultAsync(cancellationToken);
        var found = await FindRunAsync(write, runId, viewer, cancellationToken);
        if (!found.Succeeded)
        {
            return found.Error == PlayErrors.UnknownRun ? PlayErrors.UnknownStep : found.Error;
        }

        var step = found.Value.Steps.Single(step => step.Id == stepId);
        return step.State == StepState.Claimed ? PlayErrors.BeingCarriedOut : (found.Value, step);
    }
}
