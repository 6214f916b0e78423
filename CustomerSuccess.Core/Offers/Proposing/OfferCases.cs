using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Proposing;

/// <summary>Gathers what offers to customers are worked out from.</summary>
internal static class OfferCases
{
    /// <param name="except">Offers that do not count: those that are looked at again, and those that make way.</param>
    public static async Task<OfferCase> ReadAsync(
        CustomerSuccessContext context, int customerId, OfferPolicy policy, DateOnly today, IReadOnlyCollection<int> except, CancellationToken cancellationToken) =>
        (await ReadAsync(context, [customerId], policy, today, except, cancellationToken))[customerId];

    /// <summary>By customer.</summary>
    /// <param name="except">As of one.</param>
    public static async Task<IReadOnlyDictionary<int, OfferCase>> ReadAsync(
        CustomerSuccessContext context, List<int> customerIds, OfferPolicy policy, DateOnly today, IReadOnlyCollection<int> except, CancellationToken cancellationToken)
    {
        var found = await (
            from customer in context.Set<Customer>().AsNoTracking()
            where customerIds.Contains(customer.Id)
            join x in context.Set<CustomerStanding>() on customer.Id equals x.CustomerId into standings
            from standing in standings.DefaultIfEmpty()
            join x in context.Set<ChurnStanding>() on customer.Id equals x.CustomerId into churns
            from churn in churns.DefaultIfEmpty()
            select new { customer.Id, customer.StartedOn, customer.Currency, customer.ChurnedOn, Standing = standing, Churn = churn }).ToListAsync(cancellationToken);
        var past = await PastOffers.ReadAsync(context, customerIds, except, cancellationToken);
        var medians = await (
            from churn in context.Set<ChurnStanding>()
            join prediction in context.Set<ChurnPrediction>() on new { churn.CustomerId, churn.Day } equals new { prediction.CustomerId, prediction.Day }
            where customerIds.Contains(churn.CustomerId)
            select new { churn.CustomerId, prediction.MedianDays }).ToDictionaryAsync(row => row.CustomerId, row => row.MedianDays, cancellationToken);
        var (reporting, left) = ((await context.SettingsAsync(cancellationToken)).ReportingCurrency, await OfferBudget.LeftAsync(context, policy, today, except, cancellationToken));
        return found.ToDictionary(row => row.Id, row =>
        {
            var (offers, currency) = (past[row.Id], row.Standing?.Currency ?? row.Currency ?? "");
            return new OfferCase(
                today,
                row.StartedOn,
                row.Standing is { } scored ? scored.LeftOn : row.ChurnedOn,
                row.Standing?.Arr,
                currency,
                row.Standing?.ReportedArr,
                reporting,
                row.Churn?.Probability,
                OfferRisk.Severity(row.Churn?.Severity ?? ChurnSeverity.Standard, row.Standing?.Band),
                medians.GetValueOrDefault(row.Id) - (today.DayNumber - row.Churn?.Day.DayNumber),
                offers.HasOpen,
                offers.LastEndedOn,
                left)
            {
                ArrBefore = offers.ArrBefore(currency, today),
                TermEndsOn = offers.TermEndsOn(today),
            };
        });
    }
}
