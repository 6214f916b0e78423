namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>An alert rule on the score, as far as month ends can replay it.</summary>
/// <param name="Threshold">Points: the score below which, or the fall beyond which, it fires.</param>
/// <param name="ReArm">Points by which the value must be on the right side again before the rule can fire anew.</param>
/// <param name="Months">Only for <see cref="ScoreSignal.Fall"/>: month ends between the two scores.</param>
public sealed record ScoreRule(string Key, string Name, ScoreSignal Signal, double Threshold, double ReArm = 2, int Months = 1)
{
    /// <summary>The rules of product.md section 4 that look at the score alone.</summary>
    public static readonly IReadOnlyList<ScoreRule> Usual =
    [
        new("score-critical", "Score below 20", ScoreSignal.Score, 20),
        new("health-drop", "Fell more than 20 points in a month", ScoreSignal.Fall, 20),
        new("health-mover", "Fell more than 10 points in a month", ScoreSignal.Fall, 10),
    ];
}
