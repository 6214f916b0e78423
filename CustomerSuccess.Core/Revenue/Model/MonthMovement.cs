using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Revenue.Model;

/// <summary>One month in which the revenue of one customer moved. A month without one ended as it began.</summary>
/// <param name="Opening">MRR at the end of the month before, in the customer's currency.</param>
/// <param name="Closing">MRR at the end of the month, in the customer's currency.</param>
/// <param name="ReportedOpening">In the reporting currency at the rate of that day; the same of <paramref name="ReportedClosing"/>.</param>
/// <param name="CurrencyEffect">The opening at the rate of the end, less the opening at its own rate.</param>
public sealed record MonthMovement(
    Month Month, MovementKind Kind, Money Opening, Money Closing, Money ReportedOpening, Money ReportedClosing, Money CurrencyEffect)
{
    /// <summary>What the movement itself is worth, at the rate of the month's end. Opening, this and the currency effect add up to the closing.</summary>
    public Money Amount => ReportedClosing - ReportedOpening - CurrencyEffect;

    /// <summary>Whether the customer is one after the month: it pays, or pauses.</summary>
    public bool IsThere => Kind is not (MovementKind.Churn or MovementKind.Passing);
}
