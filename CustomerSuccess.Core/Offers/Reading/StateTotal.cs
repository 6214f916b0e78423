using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>The offers in one state.</summary>
/// <param name="Cost">What they cost together.</param>
/// <param name="Arr">Of their customers, when they were proposed.</param>
public sealed record StateTotal(OfferState State, int Count, Money Cost, Money Arr);
