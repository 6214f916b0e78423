using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Web.Alerts;

namespace CustomerSuccess.Tests.Web.Alerts;

public sealed class RuleInputTests
{
    [Fact]
    public void Draft_OfAnUntouchedRule_IsTheRule() =>
        Assert.All(ShippedRules.All, rule => Assert.Equal(rule, new RuleInput(rule).Draft()));

    [Fact]
    public void Shares_AreTypedInPercent()
    {
        var input = new RuleInput(ShippedRules.All.Single(rule => rule.Key == "usage-decline"));
        Assert.Equal(("-30", "-50", "%"), (input.Threshold, input.Severe, input.UnitText));
        input.Threshold = "−25,5";
        Assert.Equal(-0.255, input.Draft().Terms.Threshold, 9);
    }

    [Theory]
    [InlineData("")]
    [InlineData("many")]
    public void Threshold_ThatIsNoNumber_IsAFaultAtItsField(string typed)
    {
        var input = new RuleInput(ShippedRules.All.Single(rule => rule.Key == "no-login")) { Threshold = typed };
        Assert.Equal(RuleFields.Threshold, Assert.Single(RuleFaults.Of(input.Draft())).Field);
    }
}
