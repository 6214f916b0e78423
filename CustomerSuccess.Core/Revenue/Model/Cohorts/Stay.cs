namespace CustomerSuccess.Core.Revenue.Model.Cohorts;

/// <summary>How long a customer has been followed.</summary>
/// <param name="Months">Since the month of the first revenue, 0 and more.</param>
/// <param name="Left">It left then; false: it was still there when the last month that is over ended.</param>
public readonly record struct Stay(int Months, bool Left);
