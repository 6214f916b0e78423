using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Health.Scoring;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Settings;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Health;

/// <summary>The health of one customer. Every method gives null for a customer that the viewer may not see.</summary>
public sealed class HealthQueries(IDbContextFactory<CustomerSuccessContext> contexts, TimeProvider clock)
{
    public async Task<CustomerHeader?> HeaderAsync(string externalId, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var day = await DayAsync(context, cancellationToken);
        var found = await (
            from customer in await context.VisibleCustomersAsync(viewer, cancellationToken)
            where customer.ExternalId == externalId
            join standing in context.Set<CustomerStanding>() on customer.Id equals standing.CustomerId into standings
            from standing in standings.DefaultIfEmpty()
            join person in context.Set<Person>() on customer.OwnerEmail equals person.Email into people
            from owner in people.DefaultIfEmpty()
            select new { customer, standing, Owner = owner == null ? null : owner.Name }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var (customerId, scoredOn) = (found.customer.Id, found.standing?.ScoredOn);
        var numbers = await context.Set<StoredSnapshot>().Where(stored => stored.CustomerId == customerId && stored.Day == scoredOn)
            .Select(stored => stored.Numbers).SingleOrDefaultAsync(cancellationToken);
        var who = found.customer;
        return new CustomerHeader(
            who.Id, who.ExternalId, who.Name, who.Segment, who.Tier, who.Industry, who.Country, who.LifecycleStage, who.OwnerEmail, found.Owner,
            who.StartedOn, who.ChurnReason, found.standing?.ScoredOn ?? day, found.standing,
            numbers is null ? null : SnapshotBytes.Unpack(who.Id, scoredOn!.Value, numbers));
    }

    /// <param name="days">How far back the comparison lies: 7, 30 or 90.</param>
    public async Task<CustomerHealth?> ExplainAsync(string externalId, int days, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await context.StandingAsync(externalId, viewer, cancellationToken);
        if (standing is null)
        {
            return null;
        }

        var version = await context.Set<ScorecardVersion>().SingleAsync(version => version.Id == standing.ScorecardVersionId, cancellationToken);
        var scorecard = version.Read();
        var then = standing.ScoredOn.AddDays(-days);
        var now = await PastSnapshots.ReadAsync(context, standing.CustomerId, standing.ScoredOn, cancellationToken)
            ?? throw new InvalidOperationException($"{externalId} was scored before it started.");
        var before = await PastSnapshots.ReadAsync(context, standing.CustomerId, then, cancellationToken);
        return new CustomerHealth(
            version.Title,
            standing.ScoredOn,
            ScoreExplainer.Explain(scorecard, now),
            then,
            before is null ? null : ScoreExplainer.Explain(scorecard, before),
            BandLift.Cheapest(scorecard, now));
    }

    public async Task<HealthHistory?> HistoryAsync(string externalId, DateOnly since, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await context.StandingAsync(externalId, viewer, cancellationToken);
        if (standing is null)
        {
            return null;
        }

        var points = await context.Set<HealthScore>()
            .Where(score => score.CustomerId == standing.CustomerId && score.Day >= since && score.Day <= standing.ScoredOn)
            .OrderBy(score => score.Day).Select(score => new HealthPoint(score.Day, score.Score, score.Coverage)).ToListAsync(cancellationToken);
        return new HealthHistory(points, await HealthMarkers.ReadAsync(context, standing, since, cancellationToken));
    }

    private async Task<DateOnly> DayAsync(CustomerSuccessContext context, CancellationToken cancellationToken) =>
        (await context.SettingsAsync(cancellationToken)).ScoredThrough ?? clock.Today();
}
