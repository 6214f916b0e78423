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

/// <summary>Gathers what an offer to a customer is worked out from.</summary>
internal static class OfferCases
{
    /// <param name="except">An offer that does not count: the one that is looked at again.</param>
    public static async Task<OfferCase> ReadAsync(
        CustomerSuccessContext context, int customerId, OfferPolicy policy, DateOnly today, int? except, CancellationToken cancellationToken)
    {
        var found = await (
            from customer in context.Set<Customer>().AsNoTracking()
            where customer.Id == customerId
            join x in context.Set<CustomerStanding>() on customer.Id equals x.CustomerId into standings
            from standing in standings.DefaultIfEmpty()
            join x in context.Set<ChurnStanding>() on customer.Id equals x.CustomerId into churns
            from churn in churns.DefaultIfEmpty()
            select new { customer.StartedOn, customer.Currency, customer.ChurnedOn, Standing = standing, Churn = churn }).SingleAsync(cancellationToken);
        var past = await context.Set<RetentionOffer>().AsNoTracking().Where(offer => offer.CustomerId == customerId && offer.Id != except)
            .Select(offer => new { offer.EndedAt, WasSent = offer.SentAt != null }).ToListAsync(cancellationToken);
        var ended = past.Where(offer => offer.WasSent).Select(offer => offer.EndedAt).Max();
        return new OfferCase(
            today,
            found.StartedOn,
            found.Standing is { } scored ? scored.LeftOn : found.ChurnedOn,
            found.Standing?.Arr,
            found.Standing?.Currency ?? found.Currency ?? "",
            found.Standing?.ReportedArr,
            (await context.SettingsAsync(cancellationToken)).ReportingCurrency,
            found.Churn?.Probability,
            OfferRisk.Severity(found.Churn?.Severity ?? ChurnSeverity.Standard, found.Standing?.Band),
            await DaysToChurnAsync(context, customerId, found.Churn?.Day, today, cancellationToken),
            past.Exists(offer => offer.EndedAt is null),
            ended is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null,
            await OfferBudget.LeftAsync(context, policy, today, except, cancellationToken));
    }

    private static async Task<int?> DaysToChurnAsync(CustomerSuccessContext context, int customerId, DateOnly? day, DateOnly today, CancellationToken cancellationToken)
    {
        var median = await context.Set<ChurnPrediction>().Where(prediction => prediction.CustomerId == customerId && prediction.Day == day)
            .Select(prediction => prediction.MedianDays).SingleOrDefaultAsync(cancellationToken);
        return median - (today.DayNumber - day?.DayNumber);
    }
}
