using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Health.Scoring;

/// <summary>What was known of one customer on past days, and which scorecard judged it.</summary>
internal sealed class PastJudgements
{
    private readonly CustomerSuccessContext context;
    private readonly int customer;
    private readonly IReadOnlyList<ScorecardVersion> versions;

    private PastJudgements(CustomerSuccessContext context, int customer, IReadOnlyList<ScorecardVersion> versions)
    {
        this.context = context;
        this.customer = customer;
        this.versions = versions;
    }

    /// <summary>Every version of the scorecards that ever judged the customer.</summary>
    public static async Task<PastJudgements> OpenAsync(CustomerSuccessContext context, int customer, CancellationToken cancellationToken)
    {
        var judged = await context.Set<HealthScore>().Where(score => score.CustomerId == customer)
            .Select(score => score.ScorecardVersionId).Distinct().ToListAsync(cancellationToken);
        var versions = await context.Set<ScorecardVersion>()
            .Where(version => context.Set<ScorecardVersion>().Any(used => judged.Contains(used.Id) && used.ScorecardKey == version.ScorecardKey))
            .OrderBy(version => version.PublishedAt).ThenBy(version => version.Number).ToListAsync(cancellationToken);
        return new PastJudgements(context, customer, versions);
    }

    /// <returns>Null when the customer had not started or was never scored.</returns>
    public async Task<Judged?> OnAsync(DateOnly day, CancellationToken cancellationToken)
    {
        if (await PastSnapshots.ReadAsync(context, customer, day, cancellationToken) is not { } snapshot)
        {
            return null;
        }

        var recorded = await context.Set<HealthScore>().Where(score => score.CustomerId == customer && score.Day == day)
            .Select(score => (int?)score.ScorecardVersionId).SingleOrDefaultAsync(cancellationToken);
        var version = recorded is { } id ? versions.Single(version => version.Id == id) : await InForceAsync(day, cancellationToken);
        return version is null ? null : new Judged(version.Title, version.Read(), snapshot);
    }

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
