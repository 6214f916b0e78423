using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Sending;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Offers.Proposing;

/// <summary>Climbs the ladder: whoever may offer that much alone approves by proposing, else somebody is asked.</summary>
internal static class OfferAsking
{
    public static async Task SubmitAsync(
        CustomerSuccessContext context, RetentionOffer offer, Customer customer, Viewer viewer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (MayDecide(viewer, offer.Approver))
        {
            offer.Approve();
            context.Add(new OfferEvent(offer, OfferEventKind.Approved, viewer.Email, now, after: "within the limit of whoever proposed it"));
            return;
        }

        offer.AskApproval();
        var facts = $"{offer.Calculation}\n{offer.Conditions}";
        var ask = new ApprovalAsk(
            ApprovalKind.Offer, customer.Id, offer.Subject, $"{customer.Name}: {offer.Headline}", facts, offer.Message, offer.ReportedCost, viewer.Email, AssignedTo: null,
            offer.Approver == OfferApprover.Admin ? Role.Admin : Role.Leader);
        await Asking.AskAsync(context, ask, now, cancellationToken);
        context.Add(new OfferEvent(offer, OfferEventKind.ApprovalAsked, viewer.Email, now, after: $"of a{(offer.Approver == OfferApprover.Admin ? "n admin" : " leader")}"));
    }

    /// <summary>What was asked for an offer that is changed or withdrawn is not wanted any more.</summary>
    public static Task TakeBackAsync(CustomerSuccessContext context, RetentionOffer offer, DateTimeOffset now, CancellationToken cancellationToken) =>
        Asking.WithdrawAsync(context, offer.Subject, "The offer was changed or withdrawn.", now, cancellationToken);

    /// <summary>The program itself withdraws an offer with all that hangs on it: an approval that waits, a mail that has not left.</summary>
    public static async Task EndAsync(CustomerSuccessContext context, RetentionOffer offer, string why, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await TakeBackAsync(context, offer, now, cancellationToken);
        await OfferMails.HoldBackAsync(context, offer, "The offer was withdrawn.", cancellationToken);
        offer.Withdraw(now);
        context.Add(new OfferEvent(offer, OfferEventKind.Withdrawn, "", now, after: why));
    }

    /// <summary>The program itself decides nothing, whatever it may see.</summary>
    private static bool MayDecide(Viewer viewer, OfferApprover needed) => needed switch
    {
        OfferApprover.Csm => viewer.PersonId is not null,
        OfferApprover.Leader => viewer is { PersonId: not null, Role: Role.Leader or Role.Admin },
        OfferApprover.Admin => viewer is { PersonId: not null, Role: Role.Admin },
        _ => throw new ArgumentOutOfRangeException(nameof(needed)),
    };
}
