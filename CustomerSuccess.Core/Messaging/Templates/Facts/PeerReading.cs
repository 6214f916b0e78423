using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Templates.Facts;

/// <summary>The customer of the same industry, else segment, whose score rose most. It is never named: customers do not read of each other by name.</summary>
internal sealed class PeerReading
{
    /// <summary>5 points, in hundredths.</summary>
    private const int LeastRise = 5_00;

    private const int MostFeatures = 2;

    /// <summary>Whoever rose most first; of each industry and segment the best two, for one of them may be the customer itself.</summary>
    private readonly ILookup<string?, Riser> ofIndustry;
    private readonly ILookup<string?, Riser> ofSegment;

    private PeerReading(IReadOnlyList<Riser> risers)
    {
        ofIndustry = Best(risers, riser => riser.Industry);
        ofSegment = Best(risers, riser => riser.Segment);
    }

    /// <summary>Whose features are needed to tell of them.</summary>
    public IEnumerable<int> Ids => ofIndustry.Concat(ofSegment).SelectMany(risers => risers).Select(riser => riser.Id).Distinct();

    public static async Task<PeerReading> ReadAsync(CustomerSuccessContext context, IReadOnlyList<Customer> customers, CancellationToken cancellationToken)
    {
        List<string> industries = [.. customers.Select(customer => customer.Industry).OfType<string>().Distinct()];
        List<string> segments = [.. customers.Select(customer => customer.Segment).OfType<string>().Distinct()];
        return new PeerReading(await (
            from other in context.Set<Customer>()
            where industries.Contains(other.Industry!) || segments.Contains(other.Segment!)
            join standing in context.Set<CustomerStanding>() on other.Id equals standing.CustomerId
            where standing.Change30 >= LeastRise && standing.LeftOn == null
            orderby standing.Change30 descending, other.Id
            select new Riser(other.Id, other.Industry, other.Segment, standing.Change30!.Value)).ToListAsync(cancellationToken));
    }

    public KnownPeer? Of(Customer customer, FeatureWishes features) =>
        Find(ofIndustry, customer.Industry, customer.Id, features) ?? Find(ofSegment, customer.Segment, customer.Id, features);

    private static KnownPeer? Find(ILookup<string?, Riser> risers, string? what, int customer, FeatureWishes features) =>
        what is not null && risers[what].FirstOrDefault(riser => riser.Id != customer) is { } best
            ? new KnownPeer(what, (int)Math.Round(best.Rise / 100.0, MidpointRounding.AwayFromZero), [.. features.TopOf(best.Id).Take(MostFeatures)])
            : null;

    private static ILookup<string?, Riser> Best(IReadOnlyList<Riser> risers, Func<Riser, string?> of) =>
        risers.Where(riser => of(riser) is not null).GroupBy(of).SelectMany(alike => alike.Take(2)).ToLookup(of);

    /// <param name="Rise">In hundredths.</param>
    private sealed record Riser(int Id, string? Industry, string? Segment, int Rise);
}
