using CustomerSuccess.Core.Revenue.Model;

namespace CustomerSuccess.Core.Revenue.Rolling;

/// <summary>A month of a customer in which the prepared row is not what the facts say now.</summary>
/// <param name="Stored">Null: there is no row.</param>
/// <param name="Computed">Null: there should be none.</param>
public sealed record RevenueDifference(string ExternalId, Month Month, MonthMovement? Stored, MonthMovement? Computed);
