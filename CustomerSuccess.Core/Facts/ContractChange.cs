using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Facts;

/// <summary>A day on which the contract of a customer changed, and what holds from then on.</summary>
public sealed class ContractChange
{
    private ContractChange()
    {
    }

    /// <summary>One that was agreed on in the product. A file that says something of the same day and kind has the last word.</summary>
    /// <param name="discountPercent">0 to 100; null when it stays.</param>
    public static ContractChange Agreed(int customerId, DateOnly on, ContractKind kind, Money mrr, double? discountPercent, DateOnly? endsOn) =>
        new() { CustomerId = customerId, On = on, Kind = kind, Mrr = mrr, DiscountPercent = discountPercent, EndsOn = endsOn };

    public int CustomerId { get; private set; }

    public DateOnly On { get; private set; }

    public ContractKind Kind { get; private set; }

    public Money Mrr { get; private set; }

    public string? Plan { get; private set; }

    /// <summary>0 to 100.</summary>
    public double? DiscountPercent { get; private set; }

    public int? Seats { get; private set; }

    public DateOnly? EndsOn { get; private set; }
}
