using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>Begins runs that a person asks for, in one transaction.</summary>
internal static class ByHand
{
    /// <returns>With how many it is about, when that is so many that the guard asks.</returns>
    public static async Task<Result<(LivePlaybook Playbook, IReadOnlyList<PlaySubject> Subjects, ManyAtOnce? Many)>> ReadAsync(
        IDbContextFactory<CustomerSuccessContext> contexts, string playbookKey, List<string> externalIds, bool confirmed, Viewer viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var playbook = await PlaybookReading.OneAsync(context, playbookKey, cancellationToken);
        if (playbook is null)
        {
            return PlayErrors.UnknownPlaybook;
        }

        var total = await BulkBase.ReadAsync(context, cancellationToken);
        var many = (await context.PlaySettingsAsync(cancellationToken)).Guard.Asks(externalIds.Count, total) ? new ManyAtOnce(externalIds.Count, total) : null;
        if (many is not null && !confirmed)
        {
            return many;
        }

        var ids = await (await context.VisibleCustomersAsync(viewer, cancellationToken)).Where(customer => externalIds.Contains(customer.ExternalId))
            .Select(customer => customer.Id).ToListAsync(cancellationToken);
        var subjects = await SubjectReading.OfAsync(context, ids, [playbook.Definition], now, cancellationToken);
        return subjects.Count < externalIds.Count ? PlayErrors.UnknownCustomer : (playbook, subjects, many);
    }

    /// <param name="playbooks">One after the other: what begins first decides what may begin beside it.</param>
    public static async Task<Result<Started>> BeginAsync(
        Writes writes, IReadOnlyList<LivePlaybook> playbooks, IReadOnlyList<PlaySubject> subjects, Viewer viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        if ((await write.Context.PlaySettingsAsync(cancellationToken)).StoppedAt is not null)
        {
            return PlayErrors.Stopped;
        }

        var calendar = await write.Context.CalendarAsync(cancellationToken);
        var (runs, passed) = (new List<PlayRun>(), new List<(string, string)>());
        foreach (var playbook in playbooks)
        {
            await BeginAsync(playbook);
        }

        await write.CommitAsync(cancellationToken);
        return new Started(runs.ConvertAll(run => run.Id), passed);

        async Task BeginAsync(LivePlaybook playbook)
        {
            var ids = subjects.Select(subject => subject.CustomerId).ToList();
            var open = (await write.Context.Set<PlayRun>().Include(run => run.Steps).Where(run => run.EndedAt == null && ids.Contains(run.CustomerId)).ToListAsync(cancellationToken)).ToLookup(run => run.CustomerId);
            var why = subjects.ToDictionary(subject => subject.CustomerId, subject => WhyNot(playbook, subject, open[subject.CustomerId]));
            passed.AddRange(subjects.Where(subject => why[subject.CustomerId] is not null).Select(subject => (subject.Key, why[subject.CustomerId]!)));
            var begin = subjects.Where(subject => why[subject.CustomerId] is null).ToList();
            foreach (var save in begin.SelectMany(subject => open[subject.CustomerId]).Where(run => playbook.Definition.Kind == PlaybookKind.SavePlay && run.Kind == PlaybookKind.SavePlay))
            {
                var end = save.HeldOut ? new RunEnd(RunOutcome.Stopped, $"{viewer.Name} has begun {playbook.Definition.Name}") : RunEnd.WayTo(playbook.Definition.Name);
                await Ending.EndAsync(write.Context, save, end, viewer.Email, now, cancellationToken);
            }

            await write.SaveAsync(cancellationToken);
            var begun = begin.ConvertAll(subject => Starting.Begin(playbook, subject, $"Started by {viewer.Name}. {PlaySeverities.Reason(subject)}", viewer.Email, mayHoldOut: false, calendar, now));
            write.Context.AddRange(begun);
            write.Context.AddRange(begun.ConvertAll(run => Starting.Tell(run, playbook)));
            await write.SaveAsync(cancellationToken);
            runs.AddRange(begun);
        }
    }

    private static string? WhyNot(LivePlaybook playbook, PlaySubject subject, IEnumerable<PlayRun> open)
    {
        foreach (var run in open)
        {
            if (run.PlaybookKey == playbook.Key)
            {
                return run.HeldOut ? "It is held out of this play for comparison" : "It is in this play already";
            }

            if (playbook.Definition.Kind == PlaybookKind.SavePlay && run is { Kind: PlaybookKind.SavePlay, HeldOut: false } && run.Severity >= playbook.Definition.SeverityFor(subject.Severity))
            {
                return "A play as severe runs already; one save play at a time";
            }
        }

        return null;
    }
}
