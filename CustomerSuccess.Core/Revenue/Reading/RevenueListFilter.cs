using CustomerSuccess.Core.Portfolio;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Model.Cohorts;
using CustomerSuccess.Core.Revenue.Model.Measuring;

namespace CustomerSuccess.Core.Revenue.Reading;

/// <summary>A list behind a number.</summary>
/// <param name="From">The first month, null: the same as <paramref name="To"/>.</param>
/// <param name="To">The last month; null for the last one that is over.</param>
/// <param name="Cohort">Only customers whose first revenue was in the month or quarter that begins so.</param>
/// <param name="Reason">Only churn with this reason; empty for that without one.</param>
public sealed record RevenueListFilter(
    PortfolioFilter Scope,
    RevenueListKind Kind = RevenueListKind.All,
    Month? From = null,
    Month? To = null,
    Month? Cohort = null,
    CohortLength Cohorts = CohortLength.Quarter,
    string? Reason = null,
    RevenueListSort Sort = RevenueListSort.Change,
    bool Descending = true,
    int Page = 1,
    int PageSize = 50);
