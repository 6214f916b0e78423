using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Health.Scoring;

/// <summary>What was known of one customer on past days, and which scorecard judged it.</summary>
internal sealed class PastJudgements
{
    private readonly CustomerSuccessContext context;
    private readonly int customer;
    private readonly IReadOnlyList<ScorecardVersion> versions;
    private readonly SourceStarts sources;

    private PastJudgements(CustomerSuccessContext context, int customer, IReadOnlyList<ScorecardVersion> versions, SourceStarts sources)
    {
        this.context = context;
        this.customer = customer;
        this.versions = versions;
        this.sources = sources;
    }

    /// <summary>The scorecard that judges the customer now, with all versions; and those that ever judged it.</summary>
    public static async Task<PastJudgements> OpenAsync(CustomerSuccessContext context, int customer, CancellationToken cancellationToken)
    {
        var judged = await context.Set<HealthScore>().Where(score => score.CustomerId == customer)
            .Select(score => score.ScorecardVersionId).Distinct().ToListAsync(cancellationToken);
        var versions = await context.Set<ScorecardVersion>()
            .Where(version => context.Set<ScorecardVersion>().Any(used => judged.Contains(used.Id) && used.ScorecardKey == version.ScorecardKey))
            .OrderBy(version => version.PublishedAt).ThenBy(version => version.Number).ToListAsync(cancellationToken);
        return new PastJudgements(context, customer, versions, await SourceStarts.ReadAsync(context, cancellationToken));
    }

    /// <returns>Null when the customer had not started or was never scored.</returns>
    public async Task<Judged?> OnAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var recorded = await (
            from score in context.Set<HealthScore>()
            where score.CustomerId == customer && score.Day == day
            join stored in context.Set<StoredSnapshot>() on new { score.CustomerId, score.Day } equals new { stored.CustomerId, stored.Day }
            select new { score.ScorecardVersionId, stored.Numbers }).SingleOrDefaultAsync(cancellationToken);
        if (recorded is not null)
        {
            return Of(versions.Single(version => version.Id == recorded.ScorecardVersionId), SnapshotBytes.Unpack(customer, day, recorded.Numbers));
        }

        var batch = (await SnapshotReader.ReadAsync(context, new IdRange(customer, customer), day, sources, cancellationToken)).Batch;
        return batch.Count == 0 || await InForceAsync(day, cancellationToken) is not { } version ? null : Of(version, batch[0]);
    }

    private static Judged Of(ScorecardVersion version, Snapshot snapshot) => new(version.Title, version.Read(), snapshot);

    /// <summary>That of the last scored day before; before the first one, the oldest that ever judged the customer.</summary>
    private async Task<ScorecardVersion?> InForceAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var scored = context.Set<HealthScore>().Where(score => score.CustomerId == customer);
        var before = await scored.Where(score => score.Day <= day).OrderByDescending(score => score.Day)
            .Select(score => (int?)score.ScorecardVersionId).FirstOrDefaultAsync(cancellationToken);
        var used = before ?? await scored.OrderBy(score => score.Day).Select(score => (int?)score.ScorecardVersionId).FirstOrDefaultAsync(cancellationToken);
        var key = versions.SingleOrDefault(version => version.Id == used)?.ScorecardKey;
        var own = versions.Where(version => version.ScorecardKey == key).ToList();
        return own.LastOrDefault(version => DateOnly.FromDateTime(version.PublishedAt.UtcDateTime) <= day) ?? own.FirstOrDefault();
    }
}
