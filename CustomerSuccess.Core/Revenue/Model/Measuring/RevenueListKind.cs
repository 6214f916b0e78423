namespace CustomerSuccess.Core.Revenue.Model.Measuring;

/// <summary>Which number a list stands behind.</summary>
public enum RevenueListKind
{
    /// <summary>Every movement of the months.</summary>
    All,
    New,
    Reactivation,
    Expansion,
    Contraction,
    Churn,

    /// <summary>The effect of rates, whichever movement came with it.</summary>
    Currency,
    Passing,

    /// <summary>Customers that were there at the opening, with both ends of the period.</summary>
    Opening,

    /// <summary>Customers that are there at the end.</summary>
    Closing,

    /// <summary>Of those at the opening, who is not there at the end.</summary>
    Left,

    /// <summary>Of those at the opening, who pays less at the end or has left: what GRR lacks.</summary>
    Less,

    /// <summary>Of those at the opening, who pays more at the end.</summary>
    More,

    /// <summary>The members of a cohort, with their first revenue and that of the last month.</summary>
    Cohort,
}
