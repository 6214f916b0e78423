namespace CustomerSuccess.Core.Revenue.Model.Measuring;

/// <summary>By what customers are compared: what they are now, or when their first revenue was.</summary>
public enum RevenueSliceBy
{
    Segment,
    Tier,
    Plan,
    Csm,

    /// <summary>The quarter of the first revenue.</summary>
    Cohort,
}
