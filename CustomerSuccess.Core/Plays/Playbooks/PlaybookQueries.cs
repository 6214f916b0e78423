using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Runs;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Playbooks;

/// <summary>Playbooks and their versions. Everybody may look.</summary>
public sealed class PlaybookQueries(IDbContextFactory<CustomerSuccessContext> contexts, TimeProvider clock)
{
    public async Task<IReadOnlyList<PlaybookRow>> ListAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = await context.VisibleCustomersAsync(viewer, cancellationToken);
        var playbooks = await context.Set<Playbook>().OrderBy(playbook => playbook.Name).ToListAsync(cancellationToken);
        var open = (await context.Set<PlayRun>().Where(run => run.EndedAt == null && visible.Any(customer => customer.Id == run.CustomerId))
            .GroupBy(run => new { run.PlaybookKey, run.HeldOut }).Select(runs => new { runs.Key.PlaybookKey, runs.Key.HeldOut, Count = runs.Count() })
            .ToListAsync(cancellationToken)).ToDictionary(row => (row.PlaybookKey, row.HeldOut), row => row.Count);
        var recent = await RecentAsync(context, visible, clock.GetUtcNow().AddDays(-RecentRuns.Days), cancellationToken);
        var definitions = (await PlaybookReading.PublishedAsync(context, cancellationToken)).ToDictionary(live => live.Key, live => live.Definition, StringComparer.Ordinal);
        return playbooks.ConvertAll(playbook => new PlaybookRow(
            playbook.Key, playbook.Name, playbook.Kind, playbook.Version, playbook.IsOn, playbook.IsShipped, playbook.ChangedBy, playbook.ChangedAt,
            open.GetValueOrDefault((playbook.Key, false)), open.GetValueOrDefault((playbook.Key, true)),
            PlaySentence.Trigger(definitions[playbook.Key].Trigger), definitions[playbook.Key].HoldoutShare, recent.GetValueOrDefault(playbook.Key, RecentRuns.None)));
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

    private static async Task<Dictionary<string, RecentRuns>> RecentAsync(
        CustomerSuccessContext context, IQueryable<Customer> visible, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var runs = context.Set<PlayRun>().Where(run => visible.Any(customer => customer.Id == run.CustomerId));
        var begun = await runs.Where(run => run.StartedAt >= since).GroupBy(run => new { run.PlaybookKey, run.HeldOut })
            .Select(own => new { own.Key.PlaybookKey, own.Key.HeldOut, Count = own.Count() }).ToListAsync(cancellationToken);
        var ended = await runs.Where(run => run.EndedAt >= since && run.Outcome != null && !run.HeldOut).GroupBy(run => new { run.PlaybookKey, run.Outcome })
            .Select(own => new { own.Key.PlaybookKey, own.Key.Outcome, Count = own.Count() }).ToListAsync(cancellationToken);
        var outcomes = ended.ToLookup(row => row.PlaybookKey);
        return begun.Select(row => row.PlaybookKey).Concat(ended.Select(row => row.PlaybookKey)).Distinct().ToDictionary(
            key => key,
            key => new RecentRuns(
                begun.Where(row => row.PlaybookKey == key && !row.HeldOut).Sum(row => row.Count),
                begun.Where(row => row.PlaybookKey == key && row.HeldOut).Sum(row => row.Count),
                outcomes[key].ToDictionary(row => row.Outcome!.Value, row => row.Count)),
            StringComparer.Ordinal);
    }
}
