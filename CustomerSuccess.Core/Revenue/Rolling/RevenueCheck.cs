namespace CustomerSuccess.Core.Revenue.Rolling;

/// <summary>The prepared rows held against the facts.</summary>
/// <param name="Day">That the rows go to; null when nothing was ever rolled up.</param>
/// <param name="Rows">That were compared.</param>
public sealed record RevenueCheck(DateOnly? Day, int Customers, int Rows, IReadOnlyList<RevenueDifference> Differences);
