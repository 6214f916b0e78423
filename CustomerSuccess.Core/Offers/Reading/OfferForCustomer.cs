namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>An offer as the customer sees it; nothing of what it costs us or why.</summary>
/// <param name="From">How the vendor calls itself; empty when nobody said so.</param>
/// <param name="CanAnswer">It is neither answered nor over.</param>
/// <param name="Questions">What the customer asked, oldest first.</param>
public sealed record OfferForCustomer(
    string From, string CustomerName, string Headline, string? Message, string Conditions, OfferState State, bool CanAnswer, DateOnly ExpiresOn, DateTimeOffset? AnsweredAt, IReadOnlyList<string> Questions);
