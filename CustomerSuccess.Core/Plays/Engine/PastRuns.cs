using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Which runs customers are in, and when they last were in one. Runs that gave way, or were not needed, do not count as having been in one.</summary>
internal sealed class PastRuns
{
    private readonly ILookup<int, PastRun> open;
    private readonly Dictionary<(int Customer, string Key), DateTimeOffset> ended;

    private PastRuns(IEnumerable<PastRun> open, Dictionary<(int Customer, string Key), DateTimeOffset> ended) =>
        (this.open, this.ended) = (open.ToLookup(run => run.CustomerId), ended);

    public static async Task<PastRuns> ReadAsync(CustomerSuccessContext context, IReadOnlyCollection<int>? customers, CancellationToken cancellationToken)
    {
        var open = new List<PastRun>();
        var ended = new Dictionary<(int, string), DateTimeOffset>();
        foreach (var range in customers is null ? [IdRange.All] : IdRange.Cover(customers))
        {
            var (first, last) = (range.First, range.Last);
            var runs = context.Set<PlayRun>().AsNoTracking().Where(run => run.CustomerId >= first && run.CustomerId <= last);
            open.AddRange(await runs.Where(run => run.EndedAt == null)
                .Select(run => new PastRun(run.CustomerId, run.PlaybookKey, run.Kind, run.Severity, run.State, run.StartedAt)).ToListAsync(cancellationToken));
            var ends = await runs.Where(run => run.EndedAt != null && run.Outcome != RunOutcome.NotNeeded && !run.EndReason!.StartsWith(RunEnd.GotWorse) && !run.EndReason.StartsWith(RunEnd.HeldOutOf))
                .GroupBy(run => new { run.CustomerId, run.PlaybookKey }).Select(own => new { own.Key.CustomerId, own.Key.PlaybookKey, At = own.Max(run => run.EndedAt) }).ToListAsync(cancellationToken);
            ends.ForEach(end => ended[(end.CustomerId, end.PlaybookKey)] = end.At!.Value);
        }

        return new PastRuns(open, ended);
    }

    public PastRun? SavePlay(int customer) => open[customer].FirstOrDefault(run => run.Kind == PlaybookKind.SavePlay);

    public int Running(string key) => open.Sum(own => own.Count(run => run.State != RunState.Holdout && run.PlaybookKey == key));

    public int BegunSince(string key, DateTimeOffset instant) => open.Sum(own => own.Count(run => run.PlaybookKey == key && run.StartedAt > instant));

    /// <returns>Null for a customer that is in it, or may not enter again.</returns>
    public DateTimeOffset? FreeFrom(int customer, string key, PlaybookDefinition playbook) =>
        open[customer].Any(run => run.PlaybookKey == key) ? null
        : !ended.TryGetValue((customer, key), out var end) ? DateTimeOffset.MinValue
        : playbook.ReenterAfterDays is { } days ? end.AddDays(days)
        : null;
}
