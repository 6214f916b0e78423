using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Proposing;

/// <summary>Turns a proposal into what an offer says and what it rests on.</summary>
internal static class OfferDrafting
{
    /// <param name="except">The offer that is changed, or those that make way.</param>
    /// <returns>Why the offer cannot be made.</returns>
    public static async Task<Result<(OfferContent Content, OfferBasis Basis)>> RunAsync(
        CustomerSuccessContext context, OfferProposal proposal, int customerId, DateOnly today, IReadOnlyCollection<int> except, CancellationToken cancellationToken)
    {
        var (policy, version) = await context.OfferPolicyAsync(cancellationToken);
        var known = await OfferCases.ReadAsync(context, customerId, policy, today, except, cancellationToken);
        var worked = OfferCalculator.Of(known, proposal.Type, policy, proposal.Size);
        if (!worked.IsPossible)
        {
            return OfferErrors.Impossible(worked.Against);
        }

        var contacts = await OfferContacts.ReadAsync(context, customerId, cancellationToken);
        if (proposal.ContactId is { } wanted && !contacts.Any(contact => contact.Id == wanted))
        {
            return OfferErrors.NoContact;
        }

        var content = new OfferContent(
            proposal.ContactId ?? contacts.FirstOrDefault()?.Id,
            string.IsNullOrWhiteSpace(proposal.Message) ? null : proposal.Message.Trim(),
            proposal.Conditions?.Trim() ?? OfferWords.Conditions(proposal.Type, worked.Size!.Value, worked.Terms.Months),
            proposal.SendsOnApproval);
        return (content, new OfferBasis(known, worked, version));
    }
}
