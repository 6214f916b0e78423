using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Health.Scoring;

/// <summary>What happened that may explain a bend in the line: newest scorecards, contract changes, champions who left.</summary>
internal static class HealthMarkers
{
    public static async Task<IReadOnlyList<HealthMarker>> ReadAsync(
        CustomerSuccessContext context, CustomerStanding standing, DateOnly since, CancellationToken cancellationToken)
    {
        var (customer, until) = (standing.CustomerId, standing.ScoredOn);
        var changes = await context.Set<ContractChange>()
            .Where(change => change.CustomerId == customer && change.On >= since && change.On <= until
                && change.Kind != ContractKind.Renewal && change.Kind != ContractKind.New)
            .Select(change => new HealthMarker(change.On, change.Kind.ToString())).ToListAsync(cancellationToken);
        var left = await context.Set<Contact>()
            .Where(contact => contact.CustomerId == customer && contact.LeftOn >= since && contact.LeftOn <= until
                && context.Set<ChampionPeriod>().Any(period => period.CustomerId == customer && period.ContactId == contact.ExternalId))
            .Select(contact => new HealthMarker(contact.LeftOn!.Value, "Champion left")).ToListAsync(cancellationToken);
        var publishes = await (
            from version in context.Set<ScorecardVersion>()
            where version.ScorecardKey == context.Set<ScorecardVersion>().Single(own => own.Id == standing.ScorecardVersionId).ScorecardKey
                && version.Number > 1
            select new { version.PublishedAt, version.Name, version.Number }).ToListAsync(cancellationToken);
        return
        [
            .. changes.Concat(left)
                .Concat(publishes.Select(version => new HealthMarker(FirstScored(version.PublishedAt), $"{version.Name} v{version.Number}")))
                .Where(marker => marker.Day >= since && marker.Day <= until)
                .OrderBy(marker => marker.Day),
        ];

        // When feeds stand still, a publish of today scores the last day that data has reached; there the line bends.
        DateOnly FirstScored(DateTimeOffset publishedAt) => DateOnly.FromDateTime(publishedAt.UtcDateTime) is var day && day < until ? day : until;
    }
}
