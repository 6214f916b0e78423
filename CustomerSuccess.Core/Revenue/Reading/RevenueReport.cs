using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Model.Cohorts;
using CustomerSuccess.Core.Revenue.Model.Measuring;

namespace CustomerSuccess.Core.Revenue.Reading;

/// <summary>Churn and expansion of a part of the portfolio.</summary>
/// <param name="Through">The day that facts have reached.</param>
/// <param name="Currency">Of every amount.</param>
/// <param name="First">The first month with revenue; null without any.</param>
/// <param name="LastOver">The last month that is over.</param>
/// <param name="Before">The same of the period before.</param>
/// <param name="Months">The last two years and the month that is not over, newest first.</param>
/// <param name="Cohorts">Oldest first.</param>
/// <param name="WithoutRate">Customers that are left out, because nobody said what their currency is worth.</param>
public sealed record RevenueReport(
    DateOnly Through,
    string Currency,
    Month? First,
    Month LastOver,
    Retention Retention,
    Retention Before,
    MovementSums Sums,
    IReadOnlyList<RevenueMonthLine> Months,
    IReadOnlyList<RevenueSlice> Slices,
    IReadOnlyList<CohortRow> Cohorts,
    IReadOnlyList<SurvivalCurve> Survival,
    IReadOnlyList<ChurnReason> Reasons,
    IReadOnlyList<WithoutRate> WithoutRate,
    RevenueChoices Choices,
    RevenueOptions Goals);
