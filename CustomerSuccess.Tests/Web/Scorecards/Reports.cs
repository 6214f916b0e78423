using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Scorecards.Replay;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Web.Scorecards;

/// <summary>Replays with known results, for the parts that show them.</summary>
internal static class Reports
{
    private static readonly IReadOnlyList<DateOnly> Days = Past.Days(new DateOnly(2026, 11, 20), 12);

    /// <summary>Kestrel falls from Thriving to Healthy and Bright from Healthy to At risk when everybody gets 5 points less; nobody has left.</summary>
    public static ReplayReport Small { get; } = Compare(5, Same("Kestrel", 83, 720_000), Same("Bright", 63, 476_000), Same("Still", 70, 100_000), Same("Unknown", null, null));

    /// <summary>25 that left in June after months at 45, 5 of them that were at 65 instead, and 40 that stayed at 70.</summary>
    public static ReplayReport Churned { get; } = Compare(
        6,
        [
            .. Enumerable.Range(0, 25).Select(i => Same($"Gone{i}", i < 5 ? 65 : 45, 1000 * i) with { LeftOn = new DateOnly(2026, 6, 1).AddDays(i) }),
            .. Enumerable.Range(0, 40).Select(i => Same($"Stays{i}", 70, 5000)),
        ]);

    public static ReplayReport Nobody { get; } = Compare(5);

    private static PastCustomer Same(string id, double? points, int? arr) => new(id, [.. Days.Select(_ => points)], LeftOn: null, arr);

    private static ReplayReport Compare(double lower, params IReadOnlyList<PastCustomer> customers) =>
        new ReplayFrames(Past.Of(Days, customers), ScoreRule.Shipped).Compare(Past.Straight, Past.Lower(lower));
}
