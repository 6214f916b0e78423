namespace CustomerSuccess.Core.Offers.Model;

/// <summary>What may be offered to keep a customer (product.md section 8). Each has a size that its <see cref="OfferTerms"/> bound.</summary>
public enum OfferType
{
    /// <summary>Nothing is paid for some months; the size is months.</summary>
    Pause,

    /// <summary>A smaller plan with a grace period for features; the size is the percentage by which the price falls.</summary>
    Downgrade,

    /// <summary>A person of their own, free setup and training; the size is months.</summary>
    DedicatedSupport,

    /// <summary>Agreed by hand; the size is a credit in whole units of the customer's currency.</summary>
    CustomSolution,

    /// <summary>A lower price for some months; the size is a percentage.</summary>
    Discount,
}
