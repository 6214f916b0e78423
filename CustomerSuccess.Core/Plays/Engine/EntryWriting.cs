using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Switches;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Writes what was decided on entries, after a second look within the transaction at what may have changed since.</summary>
internal static class EntryWriting
{
    public static async Task<EntrySummary> WriteAsync(Writes writes, IReadOnlyList<EntryDecision> decisions, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        var context = write.Context;
        if ((await context.PlaySettingsAsync(cancellationToken)).StoppedAt is not null)
        {
            return EntrySummary.Nothing;
        }

        var ids = decisions.Select(decision => decision.Subject.CustomerId).ToList();
        var open = (await context.Set<PlayRun>().Include(run => run.Steps).Where(run => run.EndedAt == null && ids.Contains(run.CustomerId)).ToListAsync(cancellationToken)).ToLookup(run => run.CustomerId);
        var known = (await context.Set<PlayRunEntry>().Where(entry => entry.Kind == EntryKind.PassedOver && ids.Contains(entry.CustomerId))
            .Select(entry => new { entry.CustomerId, entry.PlaybookKey, entry.Text }).ToListAsync(cancellationToken)).ToHashSet();
        var calendar = await context.CalendarAsync(cancellationToken);
        foreach (var decision in decisions)
        {
            await MakeWayAsync(context, decision, [.. open[decision.Subject.CustomerId]], now, cancellationToken);
        }

        try
        {
            await write.SaveAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody on another machine has just changed a run that would have given way; the next look decides anew.
            return EntrySummary.Nothing;
        }

        var (begun, passed) = (new List<(PlayRun Run, LivePlaybook Playbook)>(), 0);
        foreach (var decision in decisions)
        {
            var running = open[decision.Subject.CustomerId].Where(run => run.EndedAt is null).ToList();
            foreach (var playbook in decision.Begin.Where(playbook => running.TrueForAll(run => run.PlaybookKey != playbook.Key)
                && (playbook.Definition.Kind != PlaybookKind.SavePlay || running.TrueForAll(run => run.Kind != PlaybookKind.SavePlay))))
            {
                begun.Add((Starting.Begin(playbook, decision.Subject, Entering.Reason(playbook.Definition, decision.Subject), "", mayHoldOut: true, calendar, now), playbook));
            }

            foreach (var (key, why) in decision.PassedOver.Where(loser => known.Add(new { decision.Subject.CustomerId, PlaybookKey = loser.Key, Text = loser.Why })))
            {
                context.Add(new PlayRunEntry(decision.Subject.CustomerId, key, EntryKind.PassedOver, why, "", now));
                passed++;
            }
        }

        await AddAsync(write, begun, cancellationToken);
        await write.CommitAsync(cancellationToken);
        return new EntrySummary(decisions.Count, begun.Count, begun.Count(one => one.Run.HeldOut), passed, []);
    }

    /// <summary>Runs are saved for their ids, and without looking into them; their many steps and entries go past the change tracker.</summary>
    private static async Task AddAsync(Write write, List<(PlayRun Run, LivePlaybook Playbook)> begun, CancellationToken cancellationToken)
    {
        write.Context.ChangeTracker.AutoDetectChangesEnabled = false;
        begun.ForEach(one => write.Context.Entry(one.Run).State = EntityState.Added);
        await write.SaveAsync(cancellationToken);
        await BulkInsert.RunAsync(write, nameof(PlayStep.RunId), begun.SelectMany(one => one.Run.Steps.Select(step => (step, one.Run.Id))), cancellationToken);
        await BulkInsert.RunAsync(write, nameof(PlayRunEntry.RunId), begun.Select(one => (Starting.Tell(one.Run, one.Playbook), one.Run.Id)), cancellationToken);
    }

    /// <summary>A save play that begins takes the place of a milder one; when the customer is held out of it, also of whatever else the program does.</summary>
    private static async Task MakeWayAsync(CustomerSuccessContext context, EntryDecision decision, List<PlayRun> open, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (decision.Begin.Find(playbook => playbook.Definition.Kind == PlaybookKind.SavePlay) is not { } save)
        {
            return;
        }

        var severity = save.Definition.SeverityFor(decision.Subject.Severity);
        if (open.Exists(run => run.PlaybookKey == save.Key || (run.Kind == PlaybookKind.SavePlay && run.Severity >= severity)))
        {
            return;
        }

        var heldOut = Assignment.Of(save.Key, save.Definition, decision.Subject).HeldOut;
        foreach (var run in open)
        {
            if (run.Kind == PlaybookKind.SavePlay)
            {
                await Starting.GiveWayAsync(context, run, save.Definition.Name, now, cancellationToken);
            }
            else if (heldOut && run.State != RunState.Holdout && run.StartedBy.Length == 0)
            {
                await Ending.EndAsync(context, run, RunEnd.ForHoldout(save.Definition.Name), "", now, cancellationToken);
            }
        }
    }
}
