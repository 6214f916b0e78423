namespace CustomerSuccess.Core.Revenue.Reading;

/// <summary>By what a list of movements is sorted.</summary>
public enum RevenueListSort
{
    /// <summary>By its size, whether gained or lost.</summary>
    Change,
    Customer,
    Month,
    Opening,
    Closing,
}
