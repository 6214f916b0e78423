using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Templates.Facts;

/// <summary>The customer of the same industry, else segment, whose score rose most. It is never named: customers do not read of each other by name.</summary>
internal static class PeerReading
{
    /// <summary>5 points, in hundredths.</summary>
    private const int LeastRise = 5_00;

    private const int MostFeatures = 2;

    public static async Task<KnownPeer?> ReadAsync(CustomerSuccessContext context, Customer customer, DateOnly day, CancellationToken cancellationToken) =>
        (customer.Industry is { } industry ? await BestAsync(context, customer.Id, context.Set<Customer>().Where(other => other.Industry == industry), industry, day, cancellationToken) : null)
        ?? (customer.Segment is { } segment ? await BestAsync(context, customer.Id, context.Set<Customer>().Where(other => other.Segment == segment), segment, day, cancellationToken) : null);

    private static async Task<KnownPeer?> BestAsync(
        CustomerSuccessContext context, int customerId, IQueryable<Customer> alike, string what, DateOnly day, CancellationToken cancellationToken)
    {
        var best = await (
            from other in alike
            where other.Id != customerId
            join standing in context.Set<CustomerStanding>() on other.Id equals standing.CustomerId
            where standing.Change30 >= LeastRise && standing.LeftOn == null
            orderby standing.Change30 descending, other.Id
            select new { other.Id, standing.Change30 }).FirstOrDefaultAsync(cancellationToken);
        if (best is null)
        {
            return null;
        }

        var features = await FeatureWishes.TopAsync(context, best.Id, day, cancellationToken);
        return new KnownPeer(what, (int)Math.Round(best.Change30!.Value / 100.0, MidpointRounding.AwayFromZero), [.. features.Take(MostFeatures).Select(feature => feature.Name)]);
    }
}
