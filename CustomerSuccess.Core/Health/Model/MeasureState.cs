namespace CustomerSuccess.Core.Health.Model;

public enum MeasureState
{
    Known,

    /// <summary>Behind its shelf life, so it counts less.</summary>
    Ageing,

    /// <summary>So old that it no longer counts.</summary>
    Stale,

    /// <summary>Nothing is known, and another value stands in.</summary>
    StoodIn,

    Missing,
}
