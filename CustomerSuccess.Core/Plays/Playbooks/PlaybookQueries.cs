using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Runs;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Playbooks;

/// <summary>Playbooks and their versions. Everybody may look.</summary>
public sealed class PlaybookQueries(IDbContextFactory<CustomerSuccessContext> contexts)
{
    public async Task<IReadOnlyList<PlaybookRow>> ListAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = await context.VisibleCustomersAsync(viewer, cancellationToken);
        var playbooks = await context.Set<Playbook>().OrderBy(playbook => playbook.Name).ToListAsync(cancellationToken);
        var counts = (await context.Set<PlayRun>().Where(run => visible.Any(customer => customer.Id == run.CustomerId))
            .GroupBy(run => new { run.PlaybookKey, run.HeldOut, run.Outcome }).Select(runs => new OutcomeCount(runs.Key.PlaybookKey, runs.Key.HeldOut, runs.Key.Outcome, runs.Count()))
            .ToListAsync(cancellationToken)).ToLookup(row => row.PlaybookKey);
        return playbooks.ConvertAll(playbook => Row(playbook, [.. counts[playbook.Key]]));
    }

    /// <param name="version">Null: the published one.</param>
    /// <returns>Null when there is none.</returns>
    public async Task<PlaybookView?> OneAsync(string playbookKey, int? version, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var playbook = await context.Set<Playbook>().SingleOrDefaultAsync(playbook => playbook.Key == playbookKey, cancellationToken);
        if (playbook is null)
        {
            return null;
        }

        var wanted = (playbookKey, version ?? playbook.Version);
        var found = await PlaybookReading.VersionsAsync(context, [wanted], cancellationToken);
        var versions = await context.Set<PlaybookVersion>().Where(row => row.PlaybookKey == playbookKey).OrderByDescending(row => row.Number)
            .Select(row => new VersionRow(row.Number, row.Note, row.PublishedBy, row.PublishedAt)).ToListAsync(cancellationToken);
        return found.TryGetValue(wanted, out var definition) ? new PlaybookView(playbookKey, wanted.Item2, playbook.IsOn, definition, versions) : null;
    }

    private static PlaybookRow Row(Playbook playbook, List<OutcomeCount> counts)
    {
        int Of(bool heldOut, Func<RunOutcome?, bool> which) => counts.Where(row => row.HeldOut == heldOut && which(row.Outcome)).Sum(row => row.Count);
        return new PlaybookRow(
            playbook.Key, playbook.Name, playbook.Kind, playbook.Version, playbook.IsOn, playbook.IsShipped, playbook.ChangedBy, playbook.ChangedAt,
            Of(false, outcome => outcome is null), Of(true, outcome => outcome is null),
            Of(false, outcome => outcome is not null), Of(false, outcome => outcome == RunOutcome.Saved),
            Of(true, outcome => outcome is not null), Of(true, outcome => outcome == RunOutcome.Saved));
    }
}
