using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Sending;

/// <summary>Sends an approved offer within a write: looks again whether it still holds, sets the time to answer, and queues the mail.</summary>
internal static class OfferDispatch
{
    /// <param name="link">Made before the write began.</param>
    /// <returns>Why it cannot go; null when it is on its way.</returns>
    public static async Task<Error?> RunAsync(
        CustomerSuccessContext context, RetentionOffer offer, Customer customer, string link, string by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var (policy, _) = await context.OfferPolicyAsync(cancellationToken);
        var known = await OfferCases.ReadAsync(context, customer.Id, policy, today, offer.Id, cancellationToken);
        if (known.LeftOn is { } left)
        {
            return OfferErrors.NoMail($"the customer left on {OfferWords.Day(left)}.");
        }

        if (offer.ReportedCost.CompareTo(known.BudgetLeft) > 0)
        {
            return OfferErrors.NoMail($"of this quarter's budget only {OfferWords.Amount(known.BudgetLeft, known.ReportingCurrency)} are left.");
        }

        if (OfferExpiry.Of(today, known.DaysToChurn, policy) is not { } expires)
        {
            return OfferErrors.NoMail($"the customer is expected to leave before {policy.LeastDays} days to answer have passed.");
        }

        if (offer.ContactId is not { } contact)
        {
            return OfferErrors.NoContact;
        }

        offer.Send(expires, now);
        var name = await context.Set<Contact>().Where(person => person.Id == contact).Select(person => person.Name).SingleOrDefaultAsync(cancellationToken);
        var mail = OfferMail.Of(offer, name ?? "there", customer.Name, policy.From, link);
        var queued = await CustomerMails.QueueAsync(
            context, new CustomerMail(offer.Subject, customer.Id, contact, mail.Subject, mail.Text, mail.Html, Marketing: false, now), cancellationToken);
        if (!queued.Succeeded)
        {
            return OfferErrors.NoMail(queued.Error.Message);
        }

        context.Add(new OfferEvent(offer, OfferEventKind.Sent, by, now, after: OfferTerse.Of(offer)));
        return null;
    }
}
