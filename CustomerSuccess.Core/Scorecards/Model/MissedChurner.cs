using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>
/// A customer that left without having been below Healthy before. Scores are those of the last month end at or before the day; null where
/// there is none.
/// </summary>
/// <param name="Arr">In the reporting currency, at the last month end before.</param>
public sealed record MissedChurner(ReplayCustomer Customer, DateOnly LeftOn, Score? Before30, Score? Before60, Score? Before90, Money? Arr);
