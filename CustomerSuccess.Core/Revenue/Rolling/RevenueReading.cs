using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Settings;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Core.Snapshots.Reading;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Revenue.Rolling;

/// <summary>Works movements out from the facts, a range of customers at a time: for the roll-up, and for whoever checks it.</summary>
internal static class RevenueReading
{
    /// <returns>Null before the first scoring: there is no day to speak of.</returns>
    public static async Task<RevenueFrame?> FrameAsync(CustomerSuccessContext context, HealthOptions options, CancellationToken cancellationToken)
    {
        var settings = await context.SettingsAsync(cancellationToken);
        return settings.ScoredThrough is { } through
            ? new RevenueFrame(through, await RatesAsync(context, settings.ReportingCurrency, options, cancellationToken))
            : null;
    }

    public static async Task<DatedRates> RatesAsync(CustomerSuccessContext context, string reporting, HealthOptions options, CancellationToken cancellationToken) =>
        new(reporting, options.Rates, await context.Set<ExchangeRate>().Select(rate => new DatedRate(rate.Currency, rate.From, rate.Rate)).ToListAsync(cancellationToken));

    /// <returns>By customer id, for every customer of the range; empty for one without revenue and for one whose currency has no rate.</returns>
    public static async Task<Dictionary<int, IReadOnlyList<MonthMovement>>> ComputeAsync(
        CustomerSuccessContext context, IdRange range, RevenueFrame frame, CancellationToken cancellationToken)
    {
        var (first, last, through) = (range.First, range.Last, frame.Through);
        var customers = await context.Set<Customer>().AsNoTracking().Where(customer => customer.Id >= first && customer.Id <= last).ToListAsync(cancellationToken);
        var changes = (await context.Set<ContractChange>().AsNoTracking()
            .Where(change => change.CustomerId >= first && change.CustomerId <= last && change.On <= through).ToListAsync(cancellationToken)).ToLookup(change => change.CustomerId);
        var terms = (await context.Set<CustomerTerms>().AsNoTracking()
            .Where(known => known.CustomerId >= first && known.CustomerId <= last).ToListAsync(cancellationToken)).ToLookup(known => known.CustomerId);
        var invoices = (await context.Set<Invoice>()
            .Where(invoice => invoice.CustomerId >= first && invoice.CustomerId <= last && invoice.IssuedOn <= through && invoice.Status != InvoiceStatus.Void)
            .Select(invoice => new Billed(invoice.CustomerId, invoice.IssuedOn, invoice.Amount, invoice.Currency)).ToListAsync(cancellationToken)).ToLookup(billed => billed.CustomerId);
        return customers.ToDictionary(customer => customer.Id, customer => Movements(customer, [.. changes[customer.Id]], [.. terms[customer.Id]], [.. invoices[customer.Id]], frame));
    }

    private static IReadOnlyList<MonthMovement> Movements(
        Customer customer, List<ContractChange> changes, List<CustomerTerms> terms, List<Billed> invoices, RevenueFrame frame)
    {
        var currency = AccountRevenue.Currency(customer, invoices.MaxBy(billed => billed.IssuedOn)?.Currency);
        return frame.Rates.On(currency, frame.Through) is null ? []
            : MonthMovements.Of(
                PriceCourse.Of(customer.StartedOn, changes, terms, invoices.ConvertAll(billed => (billed.IssuedOn, billed.Amount)), frame.Through),
                day => frame.Rates.On(currency, day)!.Value,
                frame.Through);
    }

    private sealed record Billed(int CustomerId, DateOnly IssuedOn, Money Amount, string? Currency);
}
