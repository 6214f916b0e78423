namespace CustomerSuccess.Core.Offers;

/// <summary>What people write of an offer.</summary>
/// <param name="ContactId">Who gets it; null: nobody yet.</param>
/// <param name="Message">To the customer; null: none.</param>
/// <param name="Conditions">What the customer agrees to.</param>
/// <param name="SendsOnApproval">It goes out as soon as it is approved.</param>
public sealed record OfferContent(int? ContactId, string? Message, string Conditions, bool SendsOnApproval);
