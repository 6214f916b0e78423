namespace CustomerSuccess.Core.Health.Model;

/// <summary>Why a part of a score changed between two days.</summary>
public enum ChangeKind
{
    /// <summary>Another scorecard, or another version of it, judged the second day.</summary>
    Scorecard,

    /// <summary>The value of a measure moved.</summary>
    Moved,

    /// <summary>The value stayed, but the customer is now judged by the curve for older customers.</summary>
    Tenure,

    /// <summary>Data arrived: nothing was known of the measure before, or what was known is fresh again.</summary>
    Arrived,

    /// <summary>Data went: nothing is known of the measure any more.</summary>
    Gone,

    /// <summary>The value grew older and counts less than before, or not at all.</summary>
    Aged,

    /// <summary>An override began or ceased to hold the score down.</summary>
    Override,
}
