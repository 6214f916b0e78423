using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Runs;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays;

/// <summary>When somebody tried to keep a customer, for the churn model. Who was held out was left to itself.</summary>
internal sealed class SavePlayReading(IDbContextFactory<CustomerSuccessContext> contexts)
{
    public async Task<IReadOnlyList<SavePlay>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var runs = await context.Set<PlayRun>().Where(run => run.Kind == PlaybookKind.SavePlay && !run.HeldOut)
            .Select(run => new { run.CustomerId, run.StartedAt, run.EndedAt }).ToListAsync(cancellationToken);
        return runs.ConvertAll(run => new SavePlay(run.CustomerId, DayOf(run.StartedAt), run.EndedAt is { } ended ? DayOf(ended) : null));
    }

    private static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);
}
