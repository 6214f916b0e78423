using System.Globalization;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Experiments.Comparing;
using CustomerSuccess.Core.Experiments.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Experiments;

/// <summary>What plays were worth, by those that were held out, for the customers that the viewer may see.</summary>
public sealed class ExperimentQueries(IDbContextFactory<CustomerSuccessContext> contexts, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <summary>Every play that runs or has run.</summary>
    public async Task<PlayResults> ListAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var playbooks = await PlaybookReading.PublishedAsync(context, cancellationToken);
        var experiment = await Experiment.ReadAsync(context, await context.VisibleCustomersAsync(viewer, cancellationToken), key: null, version: null, cancellationToken);
        var byPlay = experiment.Runs.ToLookup(run => run.PlaybookKey, StringComparer.Ordinal);
        var results = playbooks.Where(playbook => playbook.IsOn || byPlay.Contains(playbook.Key))
            .Select(playbook => Result(playbook, experiment, [.. byPlay[playbook.Key]]))
            .OrderBy(result => result.Kind).ThenByDescending(result => result.Compared.Treated.Stayed.Cases).ThenBy(result => result.Name, StringComparer.Ordinal).ToList();
        return new PlayResults(experiment.Through, experiment.Currency, SavePlays(playbooks, experiment), results);
    }

    /// <param name="version">Null: all versions together.</param>
    /// <returns>Null when there is no such playbook.</returns>
    public async Task<PlayDetail?> OneAsync(string playbookKey, int? version, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await PlaybookReading.OneAsync(context, playbookKey, cancellationToken) is not { } playbook)
        {
            return null;
        }

        var visible = await context.VisibleCustomersAsync(viewer, cancellationToken);
        var versions = await RunReading.Of(context, visible, playbookKey, version: null).Select(run => run.Version).Distinct().ToListAsync(cancellationToken);
        var experiment = await Experiment.ReadAsync(context, visible, playbookKey, version, cancellationToken);
        var (variants, ratio) = Variants.Of(experiment.Runs, playbook, version, clock.Today());
        return new PlayDetail(experiment.Through, experiment.Currency, Result(playbook, experiment, experiment.Runs), [.. versions.Order()], variants, ratio);
    }

    /// <summary>The runs behind one of the numbers of a play, the newest first.</summary>
    /// <param name="version">Null: all versions together.</param>
    /// <param name="page">From 1.</param>
    public async Task<Paged<GroupedRun>> RunsAsync(string playbookKey, int? version, RunGroup group, int page, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var experiment = await Experiment.ReadAsync(context, await context.VisibleCustomersAsync(viewer, cancellationToken), playbookKey, version, cancellationToken);
        var wanted = experiment.Judged(experiment.Runs).Where(run => IsIn(group, run)).Reverse().ToList();
        var shown = Math.Clamp(page, 1, Math.Max(1, (wanted.Count + PageSize - 1) / PageSize));
        var rows = wanted.Skip((shown - 1) * PageSize).Take(PageSize).ToList();
        var ids = rows.ConvertAll(row => row.Run.CustomerId);
        var names = await context.Set<Customer>().Where(customer => ids.Contains(customer.Id))
            .ToDictionaryAsync(customer => customer.Id, customer => (customer.ExternalId, customer.Name), cancellationToken);
        return new Paged<GroupedRun>(
            rows.ConvertAll(row => new GroupedRun(
                row.Run.Id, names[row.Run.CustomerId].ExternalId, names[row.Run.CustomerId].Name, row.Run.On, row.Run.HeldOut, row.CountedOn, row.Run.Arr, row.IsThere, row.Kept)),
            wanted.Count,
            shown,
            PageSize);
    }

    private static bool IsIn(RunGroup group, ComparedRun run) => group switch
    {
        RunGroup.Treated => run is { Status: RunStatus.Counted, Run.HeldOut: false },
        RunGroup.TreatedLeft => run is { Status: RunStatus.Counted, Run.HeldOut: false, IsThere: false },
        RunGroup.HeldOut => run is { Status: RunStatus.Counted, Run.HeldOut: true },
        RunGroup.HeldOutLeft => run is { Status: RunStatus.Counted, Run.HeldOut: true, IsThere: false },
        RunGroup.Underway => run.Status == RunStatus.Underway,
        RunGroup.Again => run.Status == RunStatus.Again,
        RunGroup.NotDrawn => run.Status == RunStatus.NotDrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(group)),
    };

    private PlayResult Result(LivePlaybook playbook, Experiment experiment, IReadOnlyCollection<StartedRun> runs)
    {
        var definition = playbook.Definition;
        return new PlayResult(
            playbook.Key, definition.Name, definition.Kind, playbook.IsOn, OutcomeDay.After(definition.FollowDays), definition.HoldoutShare,
            Comparison.Of(experiment.Judged(runs), (_, share) => ShareOf(share), experiment.Harms, definition.HoldoutShare, clock.Today()));
    }

    /// <summary>A customer that went through several save plays counts with the first.</summary>
    private Compared? SavePlays(IReadOnlyList<LivePlaybook> playbooks, Experiment experiment)
    {
        var names = playbooks.Where(playbook => playbook.Definition.Kind == PlaybookKind.SavePlay).ToDictionary(playbook => playbook.Key, playbook => playbook.Definition.Name, StringComparer.Ordinal);
        var runs = experiment.Runs.Where(run => names.ContainsKey(run.PlaybookKey)).ToList();
        return runs.Count == 0 ? null : Comparison.Of(
            experiment.Judged(runs), (key, share) => $"{names[key]}, {ShareOf(share)}", experiment.Harms, PlaybookDefinition.UsualHoldout, clock.Today());
    }

    private static string ShareOf(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.#} % held out");
}
