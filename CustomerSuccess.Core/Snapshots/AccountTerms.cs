using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Snapshots;

/// <summary>What a customer had agreed to on a day, as far as it is no number.</summary>
/// <param name="Arr">MRR x 12, or what was invoiced over the last 365 days.</param>
/// <param name="LeftOn">When the customer had left and not come back.</param>
public sealed record AccountTerms(string? Plan, Money? Arr, string Currency, int? Seats, DateOnly? RenewalOn, DateOnly? LeftOn);
