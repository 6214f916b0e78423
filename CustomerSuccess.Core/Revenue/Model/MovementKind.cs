namespace CustomerSuccess.Core.Revenue.Model;

/// <summary>What became of a customer's revenue between the ends of two months.</summary>
public enum MovementKind
{
    /// <summary>Revenue at the end of a month for the first time.</summary>
    New,

    /// <summary>Had left, and pays again.</summary>
    Reactivation,

    /// <summary>Pays more, or again after a pause.</summary>
    Expansion,

    /// <summary>Pays less, or pauses: partial churn.</summary>
    Contraction,

    /// <summary>Has left.</summary>
    Churn,

    /// <summary>Pays the same, which is worth something else in the reporting currency.</summary>
    Currency,

    /// <summary>Came and left within the month, so that neither end of it shows.</summary>
    Passing,
}
