using CustomerSuccess.Core.Experiments.Model;

namespace CustomerSuccess.Tests.Core.Experiments.Model;

public sealed class VerdictTests
{
    private static readonly EntryRate Rate = new(Underway: 100, PerWeek: 20, OutcomeDays: 90);
    private static readonly SampleRatio Fair = SampleRatio.Of([(1000, 100, 0.1)])!;

    [Fact]
    public void Experiment_OfFew_SaysHowManyMoreAndHowLong()
    {
        var verdict = Of(new Arm(170, 180), new Arm(16, 20));

        Assert.Equal(VerdictKind.NotEnoughYet, verdict.Kind);
        Assert.Equal(PowerPlan.Of(0.8, 0.1, 0.1).Value.Customers - 200, verdict.MoreCustomers);
        Assert.Equal((int)Math.Ceiling(((verdict.MoreCustomers!.Value - 100) / 20.0) + (90 / 7.0)), verdict.Weeks);
        Assert.StartsWith("About ", verdict.Sentence);
        Assert.EndsWith("weeks at the present rate.", verdict.Sentence);
    }

    [Fact]
    public void Experiment_ThatNobodyEnters_SaysSo() => Assert.EndsWith("nobody enters at present.", Of(new Arm(9, 10), new Arm(1, 1), rate: new EntryRate(0, 0, 90)).Sentence);

    [Fact]
    public void Play_WithoutHoldout_CannotBeJudged() => Assert.Equal(
        "Nobody is held out, so nothing can be compared.", Verdict.Of(new Evidence([], null, [], Rate, HoldoutShare: 0)).Sentence);

    [Theory]
    [InlineData(4500, 0.90, 500, 0.80, VerdictKind.Better)]
    [InlineData(4500, 0.80, 500, 0.90, VerdictKind.Worse)]
    [InlineData(4500, 0.80, 500, 0.80, VerdictKind.NoDifferenceSeen)]
    [InlineData(450, 0.80, 50, 0.80, VerdictKind.NotEnoughYet)]
    [InlineData(180, 1.00, 19, 0.00, VerdictKind.NotEnoughYet)]
    public void Verdict_WithoutTrouble_FollowsTheInterval(int treated, double stays, int heldOut, double staysHeldOut, VerdictKind kind)
    {
        var verdict = Of(new Arm((int)(treated * stays), treated), new Arm((int)(heldOut * staysHeldOut), heldOut));

        Assert.Equal(kind, verdict.Kind);
        Assert.Equal(kind is VerdictKind.Better or VerdictKind.Worse, verdict.Difference is { } seen && !seen.Includes(0));
    }

    [Fact]
    public void Groups_OfAWrongSize_AreNotCompared()
    {
        var verdict = Of(new Arm(4050, 4500), new Arm(400, 500), SampleRatio.Of([(5000, 300, 0.1)]));

        Assert.Equal((VerdictKind.SampleRatioBroken, "300 of 5,000 are held out where about 500 should be."), (verdict.Kind, verdict.Sentence));
    }

    [Fact]
    public void Play_ThatDrivesPeopleAway_IsNoSuccess()
    {
        var guardrail = new Guardrail(Harm.Unsubscribed, [new Stratum("", new Arm(900, 4500), new Arm(10, 500))]);
        var verdict = Of(new Arm(4050, 4500), new Arm(400, 500), guardrail: guardrail);

        Assert.True(guardrail.IsBroken);
        Assert.Equal((VerdictKind.GuardrailBroken, "Mails are unsubscribed from more often among the treated, beyond chance."), (verdict.Kind, verdict.Sentence));
        Assert.False(new Guardrail(Harm.Unsubscribed, [new Stratum("", new Arm(90, 4500), new Arm(10, 500))]).IsBroken);
    }

    private static Verdict Of(Arm treated, Arm heldOut, SampleRatio? ratio = null, EntryRate? rate = null, Guardrail? guardrail = null) =>
        Verdict.Of(new Evidence([new Stratum("", treated, heldOut)], ratio ?? Fair, guardrail is null ? [] : [guardrail], rate ?? Rate, 0.1));
}
