using CustomerSuccess.Core.Revenue.Reading;

namespace CustomerSuccess.Web.Revenue;

/// <summary>What the address of "Churn and expansion" says.</summary>
/// <param name="CohortsByRevenue">Cohorts show revenue and not customers.</param>
public sealed record RevenueView(RevenueFilter Filter, bool CohortsByRevenue = false);
