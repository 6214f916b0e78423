using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Model.Shipped;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Plays.Model.Running;

public sealed class OutcomesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly PlaybookDefinition Critical = ShippedPlaybooks.Of("critical-save");

    [Theory]
    [InlineData(Band.AtRisk, 13, null)] // too early to say
    [InlineData(Band.AtRisk, 14, RunOutcome.Saved)]
    [InlineData(Band.Critical, 29, null)]
    [InlineData(Band.Critical, 30, RunOutcome.NoEffect)]
    [InlineData(Band.Healthy, 2, RunOutcome.Saved)] // recovered: the exit
    public void Run_OfTheCriticalPlay_EndsByWhatDataSays(Band band, int days, RunOutcome? expected) =>
        Assert.Equal(expected, Outcomes.Of(Critical, AnySubject.Of(band: band), After(days), Now)?.Outcome);

    [Fact]
    public void Customer_ThatLeft_IsLost() => Assert.Equal(RunOutcome.Lost, Outcomes.Of(Critical, AnySubject.Of(band: Band.Critical, left: 0), After(1), Now)?.Outcome);

    [Fact]
    public void Run_OverBeforeItsFirstStepWasDue_WasNotNeeded()
    {
        Assert.Equal(RunOutcome.NotNeeded, Outcomes.Of(Critical, AnySubject.Of(band: Band.Healthy), After(1) with { FirstStepAt = Now.AddMinutes(1) }, Now)?.Outcome);
        Assert.Equal(RunOutcome.Saved, Outcomes.Of(Critical, AnySubject.Of(band: Band.Healthy), After(1) with { FirstStepAt = Now }, Now)?.Outcome);
    }

    [Fact]
    public void ReEngagement_WithAMeeting_EndsWithoutEffectOnLogins() => Assert.Equal(
        RunOutcome.NoEffect, Outcomes.Of(ShippedPlaybooks.Of("re-engagement"), AnySubject.Of(meeting: true, known: (Input.DaysSinceLogin, 20)), After(3), Now)?.Outcome);

    [Fact]
    public void WinBack_OfACustomerThatLeft_GoesOnUntilItIsBack()
    {
        var winBack = ShippedPlaybooks.Of("win-back");
        Assert.Null(Outcomes.Of(winBack, AnySubject.Of(left: 40), After(40) with { FollowUntil = Now.AddDays(80) }, Now));
        Assert.Equal(RunOutcome.Saved, Outcomes.Of(winBack, AnySubject.Of(), After(70), Now)?.Outcome);
    }

    private static RunFacts After(int days) => new(
        Now.AddDays(-days), RunFacts.JudgedFrom(Critical, Now.AddDays(-days), Now.AddDays(-days).AddHours(72)), Now.AddDays(Critical.FollowDays - days));
}
