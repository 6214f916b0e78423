using CustomerSuccess.Core.Offers.Model;

namespace CustomerSuccess.Core.Offers.Proposing;

/// <summary>What somebody wants to offer.</summary>
/// <param name="Customer">By <c>customer_id</c>.</param>
/// <param name="Size">In the unit of the type; null for the largest that may be offered.</param>
/// <param name="ContactId">Who gets it; null for the champion, else an executive, else anybody with an address.</param>
/// <param name="Conditions">Null for the usual ones of the type.</param>
/// <param name="SendsOnApproval">It goes out as soon as it is approved.</param>
/// <param name="AsDraft">Nobody is asked for approval yet.</param>
public sealed record OfferProposal(
    string Customer, OfferType Type, int? Size = null, int? ContactId = null, string? Message = null, string? Conditions = null, bool SendsOnApproval = false, bool AsDraft = false)
{
    /// <summary>What is wrong with its texts; null when nothing is.</summary>
    internal Primitives.Error? Fault =>
        Message?.Length > RetentionOffer.LongestMessage ? OfferErrors.MessageTooLong
        : Conditions is not null && (string.IsNullOrWhiteSpace(Conditions) || Conditions.Length > RetentionOffer.LongestConditions) ? OfferErrors.ConditionsExpected
        : null;
}
