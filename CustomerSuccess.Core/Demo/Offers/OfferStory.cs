using CustomerSuccess.Core.Offers.Answering;
using CustomerSuccess.Core.Offers.Model;

namespace CustomerSuccess.Core.Demo.Offers;

/// <summary>What became of one offer of the demo.</summary>
/// <param name="Answer">Of the customer, two days later; null when it does not answer.</param>
internal sealed record OfferStory(int DaysAgo, OfferType Type, OfferEnding Ending, OfferAnswer? Answer = null);
