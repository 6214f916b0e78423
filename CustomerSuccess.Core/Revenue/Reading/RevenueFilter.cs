using CustomerSuccess.Core.Portfolio;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Model.Cohorts;
using CustomerSuccess.Core.Revenue.Model.Measuring;

namespace CustomerSuccess.Core.Revenue.Reading;

/// <summary>What "Churn and expansion" shows.</summary>
/// <param name="Scope">Customers by what they are now.</param>
/// <param name="End">The last month of the period; null for the last one that is over.</param>
public sealed record RevenueFilter(
    PortfolioFilter Scope, PeriodLength Length = PeriodLength.Year, Month? End = null, RevenueSliceBy By = RevenueSliceBy.Segment, CohortLength Cohorts = CohortLength.Quarter);
