namespace CustomerSuccess.Core.Health.Model;

/// <summary>One line of the priority list: the scorecard for customers of a segment, or for all of them.</summary>
public sealed record ScorecardRule(string ScorecardKey, string? Segment)
{
    /// <summary>The first line that fits decides.</summary>
    /// <returns>Null when no line fits.</returns>
    public static string? Choose(IEnumerable<ScorecardRule> byPriority, string? segment) => byPriority
        .FirstOrDefault(rule => rule.Segment is null || string.Equals(rule.Segment, segment, StringComparison.OrdinalIgnoreCase))?.ScorecardKey;
}
