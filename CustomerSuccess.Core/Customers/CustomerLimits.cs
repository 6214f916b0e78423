namespace CustomerSuccess.Core.Customers;

/// <summary>Lengths in characters that more than one table or file shares.</summary>
internal static class CustomerLimits
{
    public const int Id = 100;
    public const int Word = 100;
}
