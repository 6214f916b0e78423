namespace CustomerSuccess.Core.Churn.Model;

/// <summary>Which way the logit of leaving may go as a number grows, where the field demands it.</summary>
public enum Direction
{
    Any,

    /// <summary>A higher number never speaks against leaving.</summary>
    Rising,

    /// <summary>A higher number never speaks for leaving.</summary>
    Falling,
}
