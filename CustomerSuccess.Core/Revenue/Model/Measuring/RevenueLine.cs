using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Revenue.Model.Measuring;

/// <summary>One line of the list behind a number.</summary>
/// <param name="Month">Of the movement; of the end of what is compared otherwise.</param>
/// <param name="Kind">Null where two ends are compared.</param>
/// <param name="Change">What the number counts; opening and closing differ by rates of exchange too.</param>
/// <param name="Reason">Of a churn.</param>
public sealed record RevenueLine(CustomerRevenue Customer, Month Month, MovementKind? Kind, Money Opening, Money Closing, Money Change, string? Reason);
