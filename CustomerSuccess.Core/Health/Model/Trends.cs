using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>Which way a score goes over a while; within 5 points it is stable (product.md section 1).</summary>
public static class Trends
{
    private const int Stable = 5_00;

    /// <summary>The spans in days that people can choose; 30 is the usual one.</summary>
    public static readonly IReadOnlyList<int> Spans = [7, 30, 90];

    public static Trend Of(Score now, Score then) => (now.Hundredths - then.Hundredths) switch
    {
        > Stable => Trend.Improving,
        < -Stable => Trend.Declining,
        _ => Trend.Stable,
    };
}
