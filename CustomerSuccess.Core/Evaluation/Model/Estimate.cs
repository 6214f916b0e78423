namespace CustomerSuccess.Core.Evaluation.Model;

/// <summary>A number that was estimated from what happened, with its 95 % confidence interval.</summary>
public sealed record Estimate(double Value, double Low, double High)
{
    public bool Includes(double value) => Low <= value && value <= High;
}
