using CustomerSuccess.Core.Churn.Versions.Model;

namespace CustomerSuccess.Tests.Core.Churn.Versions.Model;

public sealed class DriftTests
{
    [Fact]
    public void StabilityIndex_OfTheSameShares_IsZero() => Assert.Equal(0, Drift.StabilityIndex([0, 50, 50], [0, 5, 5]), 12);

    /// <summary>Half and half became a fifth and four fifths: (0.2 - 0.5) ln 0.4 + (0.8 - 0.5) ln 1.6.</summary>
    [Fact]
    public void StabilityIndex_ByHand() => Assert.Equal((-0.3 * Math.Log(0.4)) + (0.3 * Math.Log(1.6)), Drift.StabilityIndex([0, 50, 50], [0, 20, 80]), 12);

    [Fact]
    public void StabilityIndex_WhereANumberIsMissingAllOfASudden_IsLarge() => Assert.True(Drift.StabilityIndex([0, 50, 50], [100, 0, 0]) > 0.25);

    [Fact]
    public void StabilityIndex_WithoutRowsOfToday_IsZero() => Assert.Equal(0, Drift.StabilityIndex([0, 1], [0, 0]));
}
