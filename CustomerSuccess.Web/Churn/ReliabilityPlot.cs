using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Web.Churn;

/// <summary>Where the marks of a reliability chart stand. Both axes are the same shares, so that the diagonal is honesty.</summary>
/// <param name="Most">The share at the ends of the axes, 0.1 to 1.</param>
internal sealed record ReliabilityPlot(double Most)
{
    public const double Width = 620;
    public const double Height = 300;
    public const double Left = 46;
    public const double Right = 608;
    public const double Top = 10;
    public const double Bottom = 258;

    private const int Steps = 5;

    public IReadOnlyList<double> Ticks => [.. Enumerable.Range(0, Steps + 1).Select(step => step * Most / Steps)];

    /// <summary>As much as the highest bin needs, its interval included, in whole steps of 10 %.</summary>
    public static ReliabilityPlot Of(IReadOnlyList<ReliabilityBin> bins) =>
        new(Math.Clamp(Math.Ceiling(bins.Select(bin => Math.Max(bin.Predicted, bin.High)).DefaultIfEmpty(1).Max() * 10) / 10, 0.1, 1));

    public double X(double share) => Left + (share / Most * (Right - Left));

    public double Y(double share) => Bottom - (share / Most * (Bottom - Top));
}
