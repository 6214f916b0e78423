using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Which runs customers are in, and when they last were in one.</summary>
internal sealed class PastRuns
{
    private readonly ILookup<int, PastRun> runs;

    private PastRuns(IEnumerable<PastRun> runs) => this.runs = runs.ToLookup(run => run.CustomerId);

    public static async Task<PastRuns> ReadAsync(CustomerSuccessContext context, IReadOnlyCollection<int>? customers, CancellationToken cancellationToken)
    {
        var open = new List<PastRun>();
        foreach (var range in customers is null ? [new IdRange(0, int.MaxValue)] : IdRange.Cover(customers))
        {
            var (first, last) = (range.First, range.Last);
            open.AddRange(await context.Set<PlayRun>().AsNoTracking().Where(run => run.CustomerId >= first && run.CustomerId <= last)
                .Select(run => new PastRun(run.CustomerId, run.PlaybookKey, run.Version, run.Kind, run.State, run.EndedAt)).ToListAsync(cancellationToken));
        }

        return new PastRuns(open);
    }

    public PastRun? SavePlay(int customer) => runs[customer].FirstOrDefault(run => run.EndedAt is null && run.Kind == PlaybookKind.SavePlay);

    public int Running(string key) => runs.Sum(own => own.Count(run => run.EndedAt is null && run.State != RunState.Holdout && run.PlaybookKey == key));

    /// <returns>Null for a customer that is in it, or may not enter again.</returns>
    public DateTimeOffset? FreeFrom(int customer, string key, PlaybookDefinition playbook)
    {
        DateTimeOffset free = DateTimeOffset.MinValue;
        foreach (var run in runs[customer].Where(run => run.PlaybookKey == key))
        {
            if (run.EndedAt is not { } ended || playbook.ReenterAfterDays is not { } days)
            {
                return null;
            }

            free = ended.AddDays(days) > free ? ended.AddDays(days) : free;
        }

        return free;
    }
}
