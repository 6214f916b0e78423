using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>How often a rule was right, by the answers of those who closed its alerts.</summary>
public sealed record RulePrecision(int Useful, int Noise, int TooEarly)
{
    /// <summary>Below that many answers a share says nothing.</summary>
    public const int Enough = 5;

    public int Answers => Useful + Noise + TooEarly;

    /// <summary>0 to 1; null without enough answers.</summary>
    public double? Share => Answers < Enough ? null : (double)Useful / Answers;

    /// <summary>Of <see cref="Share"/>, at 95 %.</summary>
    public (double Low, double High) Interval() => Wilson.Interval(Useful, Answers);
}
