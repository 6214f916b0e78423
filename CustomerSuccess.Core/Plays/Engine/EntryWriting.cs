using System.Globalization;
using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Switches;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Writes what was decided on entries, after a second look within the transaction at what may have changed since.</summary>
internal static class EntryWriting
{
    /// <summary>An approved bulk start holds that long.</summary>
    private static readonly TimeSpan GrantHolds = TimeSpan.FromDays(1);

    private const string Prefix = "bulk:";

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
        var superseded = decisions.Where(decision => decision is { Supersedes: true, Begin.Count: > 0 })
            .SelectMany(decision => open[decision.Subject.CustomerId].Where(run => run.Kind == PlaybookKind.SavePlay).Select(run => (run, decision.Begin[0].Definition.Name))).ToList();
        foreach (var (run, name) in superseded)
        {
            await Starting.GiveWayAsync(context, run, name, now, cancellationToken);
        }

        await write.SaveAsync(cancellationToken);

        var (began, heldOut, passed) = (0, 0, 0);
        foreach (var decision in decisions)
        {
            var running = open[decision.Subject.CustomerId].Where(run => run.EndedAt is null).ToList();
            foreach (var playbook in decision.Begin.Where(playbook => running.TrueForAll(run => run.PlaybookKey != playbook.Key)
                && (playbook.Definition.Kind != PlaybookKind.SavePlay || running.TrueForAll(run => run.Kind != PlaybookKind.SavePlay))))
            {
                var run = Starting.Begin(context, playbook, decision.Subject, Entering.Reason(playbook.Definition, decision.Subject), "", mayHoldOut: true, calendar, now);
                began++;
                heldOut += run.State == RunState.Holdout ? 1 : 0;
            }

            foreach (var (key, why) in decision.PassedOver.Where(loser => known.Add(new { decision.Subject.CustomerId, PlaybookKey = loser.Key, Text = loser.Why })))
            {
                context.Add(new PlayRunEntry(decision.Subject.CustomerId, key, EntryKind.PassedOver, why, "", now));
                passed++;
            }
        }

        await write.CommitAsync(cancellationToken);
        return new EntrySummary(decisions.Count, began, heldOut, passed, []);
    }

    /// <summary>Playbooks that any number may enter for now, because somebody has approved it.</summary>
    public static async Task<IReadOnlySet<string>> GrantedAsync(CustomerSuccessContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now - GrantHolds;
        return (await context.Set<Approval>().Where(approval => approval.Kind == ApprovalKind.BulkStart && approval.State == ApprovalState.Approved && approval.DecidedAt > since)
            .Select(approval => approval.Subject).ToListAsync(cancellationToken)).Select(subject => subject[Prefix.Length..]).ToHashSet(StringComparer.Ordinal);
    }

    public static async Task AskAsync(Writes writes, LivePlaybook playbook, int starts, int customers, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        var facts = string.Create(CultureInfo.InvariantCulture, $"{starts:N0} of {customers:N0} customers would begin {playbook.Definition.Name} at once.\nNobody has begun; approving lets them begin within a day.");
        await Asking.AskAsync(
            write.Context, new ApprovalAsk(ApprovalKind.BulkStart, null, $"{Prefix}{playbook.Key}", $"{starts} customers would begin {playbook.Definition.Name}", facts, null, null, "", null), now, cancellationToken);
        await write.CommitAsync(cancellationToken);
    }
}
