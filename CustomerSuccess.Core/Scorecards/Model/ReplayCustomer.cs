namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>Enough to name a customer and to link to it.</summary>
public sealed record ReplayCustomer(int Id, string ExternalId, string Name);
