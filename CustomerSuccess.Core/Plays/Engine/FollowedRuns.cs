using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>The queries behind <see cref="FollowRuns"/>.</summary>
internal static class FollowedRuns
{
    /// <param name="customers">Null: all.</param>
    public static async Task<IReadOnlyList<PlayRun>> OpenAsync(CustomerSuccessContext context, IReadOnlyCollection<int>? customers, CancellationToken cancellationToken)
    {
        var wanted = customers?.ToHashSet();
        var found = new List<PlayRun>();
        foreach (var range in wanted is null ? [IdRange.All] : IdRange.Cover(wanted))
        {
            var (first, last) = (range.First, range.Last);
            found.AddRange((await context.Set<PlayRun>().AsNoTracking().Where(run => run.EndedAt == null && run.CustomerId >= first && run.CustomerId <= last).ToListAsync(cancellationToken))
                .Where(run => wanted is null || wanted.Contains(run.CustomerId)));
        }

        return found;
    }

    /// <summary>What following asks for: how a run ends, and whether steps have worked.</summary>
    public static PlaybookDefinition Asked(PlaybookDefinition playbook) =>
        playbook with { Trigger = PlayTrigger.ByHand, Entry = [], Steps = [.. playbook.Steps.Select(step => step with { Conditions = null })] };

    /// <summary>Keys of steps that were done, by run; only where data can tell whether they have worked, and has not yet.</summary>
    public static async Task<ILookup<int, string>> DoneAsync(
        CustomerSuccessContext context, IReadOnlyList<PlayRun> runs, IEnumerable<PlaybookDefinition> playbooks, CancellationToken cancellationToken)
    {
        var keys = playbooks.SelectMany(playbook => playbook.Steps).Where(step => step.Success is { Count: > 0 }).Select(step => step.Id).Distinct().ToList();
        var found = new List<(int, string)>();
        foreach (var range in keys.Count == 0 ? [] : IdRange.Cover(runs.Select(run => run.CustomerId).Distinct()))
        {
            var (first, last) = (range.First, range.Last);
            var rows = await (
                from run in context.Set<PlayRun>()
                where run.EndedAt == null && run.CustomerId >= first && run.CustomerId <= last
                join step in context.Set<PlayStep>() on run.Id equals step.RunId
                where step.State == StepState.Done && step.WorkedAt == null && keys.Contains(step.StepKey)
                select new { step.RunId, step.StepKey }).ToListAsync(cancellationToken);
            found.AddRange(rows.Select(row => (row.RunId, row.StepKey)));
        }

        return found.ToLookup(row => row.Item1, row => row.Item2);
    }
}
