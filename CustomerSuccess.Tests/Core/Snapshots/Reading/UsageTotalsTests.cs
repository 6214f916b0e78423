using CustomerSuccess.Core.Snapshots.Reading;

namespace CustomerSuccess.Tests.Core.Snapshots.Reading;

public sealed class UsageTotalsTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    /// <summary>Four days with use over 30 days are a gap of 10 days.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 1)]
    [InlineData(25, 2.5)]
    [InlineData(400, 20)]
    public void SilenceRatio_IsInUnitsOfTheUsualGap(int silentDays, double expected) => Assert.Equal(expected, Used(4, silentDays + 30, silentDays).SilenceRatio(Today));

    [Fact]
    public void SilenceRatio_WithTwoDaysOfUse_IsUnknown() => Assert.True(double.IsNaN(Used(2, 30, 10).SilenceRatio(Today)));

    [Fact]
    public void CountedActions_OfUseThatCountsNone_AreUnknown()
    {
        Assert.True(double.IsNaN(new UsageTotals { ActiveDays = 3 }.CountedActions));
        Assert.Equal(0, new UsageTotals().CountedActions);
        Assert.Equal(7, new UsageTotals { ActiveDays = 3, CountsActions = true, Actions = 7 }.CountedActions);
    }

    [Fact]
    public void Visits_AreWhatIsCountedBest()
    {
        Assert.Equal(5, new UsageTotals { ActiveDays = 3, CountsSessions = true, Sessions = 9, CountsLogins = true, Logins = 5 }.Visits);
        Assert.Equal(9, new UsageTotals { ActiveDays = 3, CountsSessions = true, Sessions = 9 }.Visits);
        Assert.Equal(3, new UsageTotals { ActiveDays = 3 }.Visits);
    }

    private static UsageTotals Used(int days, int firstAgo, int lastAgo) =>
        new() { ActiveDays180 = days, FirstActive = Today.AddDays(-firstAgo), LastActive = Today.AddDays(-lastAgo) };
}
