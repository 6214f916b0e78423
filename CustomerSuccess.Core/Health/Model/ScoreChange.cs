using System.Collections.Immutable;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>Why the score of a second day differs from that of a first.</summary>
/// <param name="Then">Null: not enough data on the first day, so there is nothing to split.</param>
/// <param name="Now">Null: not enough data on the second day.</param>
/// <param name="Parts">Largest first; they sum to the difference exactly. Empty when one of the scores is missing.</param>
public sealed record ScoreChange(
    DateOnly From, Score? Then, string ThenScorecard, DateOnly To, Score? Now, string NowScorecard, ImmutableArray<ChangePart> Parts)
{
    /// <summary>In hundredths of a point; null where one of the scores is missing.</summary>
    public int? Difference => Now?.Hundredths - Then?.Hundredths;

    /// <summary>The part that did most in the direction of the whole change; null when nothing changed.</summary>
    public ChangePart? MainCause => Parts
        .Where(part => Math.Sign(part.Hundredths) == Math.Sign(Difference ?? 0)).MaxBy(part => Math.Abs(part.Hundredths))
        ?? Parts.FirstOrDefault();
}
