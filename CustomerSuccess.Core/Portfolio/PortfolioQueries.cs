using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Portfolio.Model;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Portfolio;

public sealed class PortfolioQueries(IDbContextFactory<CustomerSuccessContext> contexts)
{
    /// <summary>All customers that have not left and that the viewer may see.</summary>
    public async Task<PortfolioView> ViewAsync(PortfolioFilter filter, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var settings = await context.SettingsAsync(cancellationToken);
        var customers = Narrow(await context.VisibleCustomersAsync(viewer, cancellationToken), filter);
        var rows = await (
            from customer in customers
            join standing in context.Set<CustomerStanding>() on customer.Id equals standing.CustomerId
            where standing.LeftOn == null && (filter.Plan == null || standing.Plan == filter.Plan)
            select new PortfolioRow(
                customer.ExternalId,
                customer.Name,
                customer.Segment,
                customer.Tier,
                standing.Plan,
                customer.OwnerEmail,
                standing.ReportedArr,
                standing.Score,
                standing.Score30,
                standing.RenewsOn,
                customer.StartedOn,
                standing.Reason)).ToListAsync(cancellationToken);
        return new PortfolioView(settings.ScoredThrough, settings.ReportingCurrency, rows);
    }

    private static IQueryable<Customer> Narrow(IQueryable<Customer> customers, PortfolioFilter filter)
    {
        customers = filter.Segment is { } segment ? customers.Where(customer => customer.Segment == segment) : customers;
        customers = filter.Tier is { } tier ? customers.Where(customer => customer.Tier == tier) : customers;
        return filter.Csm is { } csm ? customers.Where(customer => customer.OwnerEmail == csm) : customers;
    }
}
