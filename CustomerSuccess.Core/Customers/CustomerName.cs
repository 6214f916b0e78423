namespace CustomerSuccess.Core.Customers;

/// <summary>Enough to name a customer and to link to it.</summary>
public sealed record CustomerName(string ExternalId, string Name);
