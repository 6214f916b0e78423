using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Shipped;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Plays.Model.Judging;

public sealed class ArbitrationTests
{
    private static readonly Contender Critical = Of("critical-save");
    private static readonly Contender High = Of("high-save");
    private static readonly Contender Nurture = Of("nurture");
    private static readonly Contender Value = Of("value-delivery");

    [Fact]
    public void SavePlays_ThatFitAtOnce_LeaveTheMostSevereAndSayWhy()
    {
        var decided = Arbitration.Decide([High, Critical], running: null, heldOut: Nobody);
        Assert.Equal([Critical], decided.Begin);
        Assert.Equal(("high-save", "Critical save is the more severe play; one save play at a time"), Assert.Single(decided.PassedOver));
    }

    [Fact]
    public void SavePlay_ThatIsMoreSevereThanTheRunningOne_TakesItsPlace()
    {
        var decided = Arbitration.Decide([Critical], High, heldOut: Nobody);
        Assert.Equal([Critical], decided.Begin);
    }

    [Fact]
    public void SavePlay_ThatIsMilderThanTheRunningOne_IsPassedOver()
    {
        var decided = Arbitration.Decide([High], Critical, heldOut: Nobody);
        Assert.Empty(decided.Begin);
        Assert.Equal("Critical save runs already; one save play at a time", Assert.Single(decided.PassedOver).Why);
    }

    [Fact]
    public void Marketing_BesideASavePlay_Waits()
    {
        var decided = Arbitration.Decide([Nurture, Value], High, heldOut: Nobody);
        Assert.Equal([Value], decided.Begin);
        Assert.Equal(("nurture", "High-risk save comes first"), Assert.Single(decided.PassedOver));
    }

    [Fact]
    public void Customer_ThatIsHeldOut_GetsNothingAtAll() => Assert.Empty(Arbitration.Decide([Nurture, Value], High, heldOut: _ => true).Begin);

    [Fact]
    public void Customer_ThatWouldBeHeldOutOfItsSavePlay_GetsNothingBeside() =>
        Assert.Equal([Critical], Arbitration.Decide([Critical, Value], running: null, heldOut: play => play.Key == Critical.Key).Begin);

    [Fact]
    public void SavePlay_ThatAnAlertTriggers_IsAsSevereAsTheCustomer()
    {
        var byRule = Critical.Playbook with { Trigger = new PlayTrigger(TriggerKind.Rule, Rule: "champion-left") };
        Assert.Equal(PlaySeverity.High, Contender.For(AnySubject.Of(band: Band.HighRisk), "by-rule", byRule).Severity);
        Assert.Equal(PlaySeverity.Standard, Contender.For(AnySubject.Of(band: Band.HighRisk), "mails", byRule with { Kind = PlaybookKind.Campaign }).Severity);
    }

    [Fact]
    public void SavePlays_OfAnyNumber_NeverBeginTwo() => Law.Holds(
        from fitting in Gen.SubListOf(ShippedPlaybooks.All.ToArray())
        from running in Gen.Elements<Contender?>(null, High, Critical)
        select (fitting, running),
        x =>
        {
            var others = x.fitting.Where(play => play.Key != x.running?.Key).Select(play => Of(play.Key)).ToList();
            var decided = Arbitration.Decide(others, x.running, heldOut: Nobody);
            Assert.True(decided.Begin.Count(begin => begin.Playbook.Kind == PlaybookKind.SavePlay) + (x.running is null || decided.Begin.Any(begin => begin.Severity > x.running.Severity) ? 0 : 1) <= 1);
            Assert.Equal(others.Count, decided.Begin.Count + decided.PassedOver.Count);
        });

    private static Contender Of(string key) => Contender.For(AnySubject.Of(), key, ShippedPlaybooks.Of(key));

    private static bool Nobody(Contender play) => false;
}
