using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Offers.Model.Results;

/// <summary>How many of the offers that came to an end were accepted.</summary>
/// <param name="Ended">Accepted, declined or expired; what we withdrew does not count.</param>
public sealed record AcceptanceRate(int Accepted, int Ended)
{
    /// <summary>product.md section 8: above 40 %.</summary>
    public const double Target = 0.40;

    /// <summary>Below that many a share says nothing.</summary>
    public const int Enough = 5;

    /// <summary>0 to 1; null without enough.</summary>
    public double? Share => Ended < Enough ? null : (double)Accepted / Ended;

    /// <summary>95 %.</summary>
    public (double Low, double High) Interval => Wilson.Interval(Accepted, Ended);

    /// <summary>Against the target, in a sentence.</summary>
    public string Verdict => Share is null ? "not enough data"
        : Interval.Low > Target ? "above the target"
        : Interval.High < Target ? "below the target"
        : "cannot be told apart from the target";
}
