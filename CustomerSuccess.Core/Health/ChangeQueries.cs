using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Health.Scoring;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Health;

/// <summary>Why health changed, to the last point.</summary>
public sealed class ChangeQueries(IDbContextFactory<CustomerSuccessContext> contexts)
{
    /// <summary>
    /// Between any two days. A day that was scored is explained as it was judged then: by its stored numbers and its scorecard. Any other is rebuilt
    /// from facts and judged by the scorecard that was in force.
    /// </summary>
    /// <returns>Null for a customer that the viewer may not see, that was never scored, or that had not started on one of the days.</returns>
    public async Task<ScoreChange?> BetweenAsync(string externalId, DateOnly from, DateOnly to, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.StandingAsync(externalId, viewer, cancellationToken) is { } standing
            ? await ExplainAsync(context, standing.CustomerId, from, to, cancellationToken)
            : null;
    }

    /// <summary>Over the days before the last scoring, from the score that lists compare with: that day's, or the last one shortly before.</summary>
    public async Task<ScoreChange?> OverAsync(string externalId, int days, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.StandingAsync(externalId, viewer, cancellationToken) is { } standing
            ? await ExplainAsync(context, standing, days, cancellationToken)
            : null;
    }

    /// <summary>The same for several customers, in their order; those that cannot be compared are left out.</summary>
    public async Task<IReadOnlyList<CustomerChange>> OfAsync(
        IReadOnlyList<string> externalIds, int days, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var wanted = externalIds.ToList();
        var found = await (
            from customer in await context.VisibleCustomersAsync(viewer, cancellationToken)
            where wanted.Contains(customer.ExternalId)
            join standing in context.Set<CustomerStanding>() on customer.Id equals standing.CustomerId
            select new { customer.ExternalId, Standing = standing }).ToDictionaryAsync(x => x.ExternalId, x => x.Standing, cancellationToken);
        var changes = new List<CustomerChange>();
        foreach (var id in wanted.Where(found.ContainsKey))
        {
            if (await ExplainAsync(context, found[id], days, cancellationToken) is { } change)
            {
                changes.Add(new CustomerChange(id, change));
            }
        }

        return changes;
    }

    private static async Task<ScoreChange?> ExplainAsync(
        CustomerSuccessContext context, CustomerStanding standing, int days, CancellationToken cancellationToken)
    {
        var from = await PastScores.DayAsync(context, standing.CustomerId, standing.ScoredOn, days, cancellationToken);
        return await ExplainAsync(context, standing.CustomerId, from, standing.ScoredOn, cancellationToken);
    }

    private static async Task<ScoreChange?> ExplainAsync(
        CustomerSuccessContext context, int customer, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var judging = await PastJudgements.OpenAsync(context, customer, cancellationToken);
        return await judging.OnAsync(from, cancellationToken) is { } then && await judging.OnAsync(to, cancellationToken) is { } now
            ? ChangeExplainer.Explain(then, now)
            : null;
    }
}
