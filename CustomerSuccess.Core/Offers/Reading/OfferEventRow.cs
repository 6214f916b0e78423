namespace CustomerSuccess.Core.Offers.Reading;

/// <param name="By">A name; "the customer" or "the program" where no person of ours did it.</param>
public sealed record OfferEventRow(OfferEventKind Kind, string By, DateTimeOffset At, string? Before, string? After);
