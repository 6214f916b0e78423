namespace CustomerSuccess.Core.Revenue.Model.Cohorts;

/// <summary>How many months of first revenue make one cohort; its ages are counted in the same.</summary>
public enum CohortLength
{
    Month = 1,
    Quarter = 3,
}
