using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Switches;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Takes due steps for one worker until their lease ends.</summary>
internal static class StepClaims
{
    private const int Batch = 500;

    /// <summary>After a pause of the program, or a jump of the clock, a run goes on a few steps at a time.</summary>
    private const int MostOfARun = 3;

    private static readonly TimeSpan Breather = TimeSpan.FromMinutes(30);

    public static async Task<TakenSteps> TakeAsync(Writes writes, DateTimeOffset now, StepsMoved moved, CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        if ((await write.Context.PlaySettingsAsync(cancellationToken)).StoppedAt is not null)
        {
            return new TakenSteps([], 0);
        }

        var due = await (
            from step in write.Context.Set<PlayStep>()
            where step.WakeAt <= now
            join run in write.Context.Set<PlayRun>() on step.RunId equals run.Id
            where run.State == RunState.Running
            orderby step.WakeAt, step.Id
            select step).Take(Batch).ToListAsync(cancellationToken);
        var taken = new List<PlayStep>(due.Count);
        foreach (var run in due.GroupBy(step => step.RunId))
        {
            var inOrder = run.OrderBy(step => step.DueAt).ThenBy(step => step.Position).ToList();
            var overdue = inOrder.Where(step => step.DueAt <= now).Take(MostOfARun - moved.BegunOf(run.Key)).ToList();
            var atOnce = inOrder.Where(step => step.DueAt > now).Concat(overdue).ToList();
            moved.Begin(run.Key, overdue.Count);
            taken.AddRange(atOnce);
            foreach (var later in inOrder.Except(atOnce))
            {
                later.PutOff(now + Breather, "Several steps were due at once");
                moved.Note(later);
            }
        }

        taken.ForEach(step => step.Claim(now));
        try
        {
            await write.CommitAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // A worker on another machine took some of them; the next look finds what is left.
            return new TakenSteps([], due.Count);
        }

        return new TakenSteps(taken, due.Count);
    }
}
