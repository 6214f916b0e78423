using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Web.Experiments;

/// <summary>Where differences stand on a line with zero in its middle.</summary>
/// <param name="Most">The difference at both ends, 0.05 to 1.</param>
internal sealed record IntervalScale(double Most)
{
    /// <summary>As much as the widest interval needs, in whole steps of five points, at most half of all: what is wider runs off the edge and says that nothing is known yet.</summary>
    public static IntervalScale Of(IEnumerable<Estimate> differences) =>
        new(Math.Clamp(Math.Ceiling(differences.Select(one => Math.Max(Math.Abs(one.Low), Math.Abs(one.High))).DefaultIfEmpty(0.05).Max() * 20 - 1e-9) / 20, 0.05, 0.5));

    /// <returns>0 (left end) to 1.</returns>
    public double X(double difference) => (Math.Clamp(difference, -Most, Most) + Most) / (2 * Most);
}
