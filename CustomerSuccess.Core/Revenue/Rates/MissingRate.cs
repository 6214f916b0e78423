namespace CustomerSuccess.Core.Revenue.Rates;

/// <param name="Customers">That pay in it and have not left.</param>
public sealed record MissingRate(string Currency, int Customers);
