using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Revenue.Model.Cohorts;

/// <summary>A cohort at one age.</summary>
/// <param name="At">The month at whose end it is looked at.</param>
/// <param name="Customers">Of the cohort, those there.</param>
/// <param name="Mrr">What they pay, at the rates of their first revenue.</param>
public sealed record CohortCell(Month At, int Customers, Money Mrr);
