namespace CustomerSuccess.Core.Health.Model;

/// <summary>What one unit of a currency is worth in the reporting currency, from a day until the next rate of it.</summary>
public sealed record DatedRate(string Currency, DateOnly From, decimal Rate);
