using CustomerSuccess.Core.Offers.Model;

namespace CustomerSuccess.Core.Offers.Proposing;

/// <summary>An offer in a line, for its history.</summary>
internal static class OfferTerse
{
    public static string Of(RetentionOffer offer) =>
        $"{offer.Headline}, costs {OfferWords.Amount(offer.Cost, offer.Currency)}, until {OfferWords.Day(offer.ExpiresOn)}";
}
