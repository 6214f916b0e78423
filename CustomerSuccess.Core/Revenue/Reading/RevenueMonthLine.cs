using CustomerSuccess.Core.Revenue.Model.Measuring;

namespace CustomerSuccess.Core.Revenue.Reading;

/// <summary>One month with its movements.</summary>
/// <param name="IsOver">False: so far.</param>
public sealed record RevenueMonthLine(MovementSums Sums, Retention Retention, bool IsOver);
