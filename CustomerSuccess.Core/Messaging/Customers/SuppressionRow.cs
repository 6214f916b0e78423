namespace CustomerSuccess.Core.Messaging.Customers;

/// <summary>An address that is not written to.</summary>
public sealed record SuppressionRow(int Id, string Address, SuppressionReason Reason, string? Note, string By, DateTimeOffset At);
