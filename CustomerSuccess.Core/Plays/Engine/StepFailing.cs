using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Runs;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>What becomes of a step that could not be carried out: it is tried again, later each time, until no attempt is left.</summary>
internal static class StepFailing
{
    public static void Fail(CustomerSuccessContext context, PlayStep step, PlayRun run, string why, DateTimeOffset now)
    {
        if (Backoff.After(step.Attempts, Backoff.Usual) is { } wait)
        {
            step.PutOff(now + wait, why, failed: true);
            return;
        }

        step.Close(StepState.Failed, why, "", now);
        context.Add(new PlayRunEntry(run, EntryKind.Failed, $"{step.Title} failed. {why}", "", now, step));
    }

    /// <summary>In a transaction of its own: that of the attempt is undone.</summary>
    /// <param name="claimed">Whoever has changed it since goes first.</param>
    public static async Task FailAsync(Writes writes, PlayStep claimed, string why, DateTimeOffset now, StepsMoved moved, CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        var step = await write.Context.FindAsync<PlayStep>([claimed.Id], cancellationToken);
        if (step?.Revision != claimed.Revision || await write.Context.FindAsync<PlayRun>([step.RunId], cancellationToken) is not { } run)
        {
            return;
        }

        Fail(write.Context, step, run, why, now);
        await write.CommitAsync(cancellationToken);
        moved.Note(step);
    }
}
