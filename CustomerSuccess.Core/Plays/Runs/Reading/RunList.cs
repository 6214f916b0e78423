using CustomerSuccess.Core.Plays.Model.Judging;

namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>Which runs a filter means, and in which order they stand.</summary>
internal static class RunList
{
    public static IQueryable<RunJoin> Where(IQueryable<RunJoin> runs, RunFilter filter, DateTimeOffset now)
    {
        runs = filter.Standing switch
        {
            null => runs,
            RunStanding.Open => runs.Where(x => x.Run.EndedAt == null && !x.Run.HeldOut),
            RunStanding.Paused => runs.Where(x => x.Run.State == RunState.Paused),
            RunStanding.Ended => runs.Where(x => x.Run.EndedAt != null && !x.Run.HeldOut),
            RunStanding.Treated => runs.Where(x => !x.Run.HeldOut),
            RunStanding.HeldOut => runs.Where(x => x.Run.HeldOut),
            _ => throw new ArgumentOutOfRangeException(nameof(filter)),
        };
        runs = filter.Outcome is { } outcome ? runs.Where(x => x.Run.Outcome == outcome) : runs;
        runs = filter.PlaybookKey is { } key ? runs.Where(x => x.Run.PlaybookKey == key) : runs;
        runs = filter.CustomerId is { } customer ? runs.Where(x => x.Customer.ExternalId == customer) : runs;
        var since = now.AddDays(-(filter.Days ?? 0));
        return filter.Days is null ? runs : runs.Where(x => x.Run.StartedAt >= since);
    }

    /// <summary>What goes on first, then the most severe, then the newest.</summary>
    public static IQueryable<RunJoin> InOrder(IQueryable<RunJoin> runs) => runs.OrderBy(x => x.Run.EndedAt == null ? 0 : 1)
        .ThenBy(x => x.Run.Severity == PlaySeverity.Critical ? 0 : x.Run.Severity == PlaySeverity.High ? 1 : x.Run.Severity == PlaySeverity.AtRisk ? 2 : 3)
        .ThenByDescending(x => x.Run.Id);
}
