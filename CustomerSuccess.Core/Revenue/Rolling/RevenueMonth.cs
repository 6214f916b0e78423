using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Model;

namespace CustomerSuccess.Core.Revenue.Rolling;

/// <summary>A <see cref="MonthMovement"/> of a customer, prepared for screens. Months without one have no row.</summary>
public sealed class RevenueMonth
{
    private RevenueMonth()
    {
    }

    public int CustomerId { get; private set; }

    /// <summary>The first day of it.</summary>
    public DateOnly Month { get; private set; }

    public MovementKind Kind { get; private set; }

    public Money OpeningMrr { get; private set; }

    public Money ClosingMrr { get; private set; }

    public Money ReportedOpening { get; private set; }

    public Money ReportedClosing { get; private set; }

    public Money CurrencyEffect { get; private set; }
}
