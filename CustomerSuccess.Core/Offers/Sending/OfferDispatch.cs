using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Sending;

/// <summary>Sends an approved offer within a write: works it out again on what is known today, sets the time to answer, and queues the mail.</summary>
internal static class OfferDispatch
{
    /// <returns>Why it cannot go; null when it is on its way.</returns>
    public static async Task<Error?> RunAsync(
        CustomerSuccessContext context, RetentionOffer offer, Customer customer, string by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (policy, _) = await context.OfferPolicyAsync(cancellationToken);
        var known = await OfferCases.ReadAsync(context, customer.Id, policy, DateOnly.FromDateTime(now.UtcDateTime), [offer.Id], cancellationToken);
        var worked = OfferCalculator.Of(known, offer.Type, policy with { Terms = [policy[offer.Type] with { Months = offer.Months }] }, offer.Size);
        if (!worked.IsPossible)
        {
            return OfferErrors.NoMail(string.Join(' ', worked.Against));
        }

        if (worked.Approver > offer.Approver)
        {
            return OfferErrors.NoMail($"by now {(worked.Approver == OfferApprover.Admin ? "an admin" : "a leader")} has to approve it.");
        }

        if (offer.ContactId is not { } contact)
        {
            return OfferErrors.NoContact;
        }

        var expires = worked.ExpiresOn!.Value;
        var mail = await OfferMail.ReadAsync(context, offer, contact, expires, cancellationToken);
        if (mail.Missing.Count > 0)
        {
            return OfferErrors.NoMail(string.Join(' ', mail.Missing));
        }

        offer.Send(expires, now);
        var queued = await CustomerMails.QueueAsync(
            context,
            new CustomerMail(offer.Subject, customer.Id, contact, mail.Subject, mail.Text, mail.Html, Marketing: false, now, OfferMail.TemplateOf(offer), mail.Version),
            now,
            cancellationToken);
        if (!queued.Succeeded)
        {
            return OfferErrors.NoMail(queued.Error.Message);
        }

        context.Add(new OfferEvent(offer, OfferEventKind.Sent, by, now, after: OfferTerse.Of(offer)));
        return null;
    }
}
