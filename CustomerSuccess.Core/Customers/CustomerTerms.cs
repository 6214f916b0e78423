using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Customers;

/// <summary>
/// What <c>customers.csv</c> said about plan, price, limits and leaving, from the day on which it said so (the day that the dated files had reached then). A change adds a row, so that a past day
/// still sees what was known then.
/// </summary>
public sealed class CustomerTerms
{
    private CustomerTerms()
    {
    }

    public int CustomerId { get; private set; }

    public DateOnly KnownFrom { get; private set; }

    public string? Plan { get; private set; }

    public Money? Mrr { get; private set; }

    /// <summary>0 to 100.</summary>
    public double? DiscountPercent { get; private set; }

    public int? Seats { get; private set; }

    /// <summary>Null or 0: no limit; the same for the other limits.</summary>
    public int? MaxUsers { get; private set; }

    public double? MaxStorageGb { get; private set; }

    /// <summary>Per month.</summary>
    public long? MaxApiCalls { get; private set; }

    public int? TotalFeatures { get; private set; }

    /// <summary>0 to 100.</summary>
    public double? OnboardingPercent { get; private set; }

    public DateOnly? RenewalOn { get; private set; }

    public int? NoticeDays { get; private set; }

    /// <summary>Null also after a return, which has no day of its own in the files.</summary>
    public DateOnly? ChurnedOn { get; private set; }
}
