using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Engine;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Acting;

/// <summary>Begins runs that a person asks for, in one transaction.</summary>
internal static class ByHand
{
    public static async Task<Result<(LivePlaybook Playbook, IReadOnlyList<PlaySubject> Subjects)>> ReadAsync(
        IDbContextFactory<CustomerSuccessContext> contexts, string playbookKey, List<string> externalIds, bool confirmed, Viewer viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var playbook = await PlaybookReading.OneAsync(context, playbookKey, cancellationToken);
        if (playbook is null)
        {
            return PlayErrors.UnknownPlaybook;
        }

        var total = await context.Set<Customer>().CountAsync(customer => customer.ChurnedOn == null, cancellationToken);
        if (!confirmed && (await context.PlaySettingsAsync(cancellationToken)).Guard.Asks(externalIds.Count, total))
        {
            return new ManyAtOnce(externalIds.Count, total);
        }

        var ids = await (await context.VisibleCustomersAsync(viewer, cancellationToken)).Where(customer => externalIds.Contains(customer.ExternalId))
            .Select(customer => customer.Id).ToListAsync(cancellationToken);
        var subjects = await SubjectReading.OfAsync(context, ids, [playbook.Definition], now, cancellationToken);
        return subjects.Count < externalIds.Count ? PlayErrors.UnknownCustomer : (playbook, subjects);
    }

    public static async Task<Result<Started>> BeginAsync(
        Writes writes, LivePlaybook playbook, IReadOnlyList<PlaySubject> subjects, Viewer viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        if ((await write.Context.PlaySettingsAsync(cancellationToken)).StoppedAt is not null)
        {
            return PlayErrors.Stopped;
        }

        var ids = subjects.Select(subject => subject.CustomerId).ToList();
        var open = (await write.Context.Set<PlayRun>().Include(run => run.Steps).Where(run => run.EndedAt == null && ids.Contains(run.CustomerId)).ToListAsync(cancellationToken)).ToLookup(run => run.CustomerId);
        var calendar = await write.Context.CalendarAsync(cancellationToken);
        var passed = subjects.Select(subject => (subject.Key, Why: WhyNot(playbook, open[subject.CustomerId]))).Where(one => one.Why is not null).ToDictionary(one => one.Key, one => one.Why!, StringComparer.Ordinal);
        var begin = subjects.Where(subject => !passed.ContainsKey(subject.Key)).ToList();
        foreach (var save in begin.SelectMany(subject => open[subject.CustomerId]).Where(run => playbook.Definition.Kind == PlaybookKind.SavePlay && run.Kind == PlaybookKind.SavePlay))
        {
            await Starting.GiveWayAsync(write.Context, save, playbook.Definition.Name, now, cancellationToken);
        }

        await write.SaveAsync(cancellationToken);
        var runs = begin.ConvertAll(subject => Starting.Begin(
            write.Context, playbook, subject, $"Started by {viewer.Name}. {PlaySeverities.Reason(subject)}", viewer.Email, mayHoldOut: false, calendar, now));
        await write.CommitAsync(cancellationToken);
        return new Started(runs.ConvertAll(run => run.Id), [.. passed.Select(one => (one.Key, one.Value))]);
    }

    private static string? WhyNot(LivePlaybook playbook, IEnumerable<PlayRun> open)
    {
        foreach (var run in open)
        {
            if (run.PlaybookKey == playbook.Key)
            {
                return run.HeldOut ? "It is held out of this play for comparison" : "It is in this play already";
            }

            if (playbook.Definition.Kind == PlaybookKind.SavePlay && run is { Kind: PlaybookKind.SavePlay, HeldOut: false } && run.Severity >= playbook.Definition.Severity)
            {
                return "A play as severe runs already; one save play at a time";
            }
        }

        return null;
    }
}
