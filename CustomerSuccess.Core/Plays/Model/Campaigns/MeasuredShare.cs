using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Plays.Model.Campaigns;

/// <summary>A share that was counted, with how far it can be trusted.</summary>
public sealed record MeasuredShare(int Hits, int Cases)
{
    /// <summary>With fewer cases the range at 95 % is up to 40 points wide and says next to nothing.</summary>
    public const int Enough = 20;

    /// <summary>0 to 1; null without enough cases.</summary>
    public double? Share => Cases < Enough ? null : (double)Hits / Cases;

    /// <summary>Of <see cref="Share"/>, at 95 %.</summary>
    public (double Low, double High) Interval() => Wilson.Interval(Hits, Cases);

    /// <param name="target">0 to 1.</param>
    public TargetAnswer Against(double target) => Cases < Enough ? TargetAnswer.NotEnoughData
        : Interval() is var (low, high) && low >= target ? TargetAnswer.Above
        : high < target ? TargetAnswer.Below
        : TargetAnswer.CannotBeTold;
}
