using CustomerSuccess.Core.Alerts.Model;

namespace CustomerSuccess.Tests.Core.Alerts.Model;

public sealed class RuleFaultsTests
{
    private static readonly RuleDraft Good = ShippedRules.All.Single(rule => rule.Key == "usage-decline");

    public static TheoryData<string, RuleDraft> Bad => new()
    {
        { RuleFields.Name, Good with { Name = " " } },
        { RuleFields.Name, Good with { Name = new string('x', 101) } },
        { RuleFields.Action, Good with { Action = "" } },
        { RuleFields.Signal, Good with { Terms = Good.Terms with { Signal = "shoe-size" } } },
        { RuleFields.Threshold, Good with { Terms = Good.Terms with { Threshold = double.NaN, Severe = null } } },
        { RuleFields.Severe, Good with { Terms = Good.Terms with { Severe = -0.3 } } },
        { RuleFields.Severe, Good with { Terms = Good.Terms with { Comparison = Comparison.Above, Threshold = 3, Severe = 2 } } },
        { RuleFields.SevereSeverity, Good with { Terms = Good.Terms with { SevereSeverity = AlertSeverity.High } } },
        { RuleFields.SevereSeverity, Good with { Terms = Good.Terms with { SevereSeverity = null } } },
        { RuleFields.Margin, Good with { Terms = Good.Terms with { Margin = -1 } } },
        { RuleFields.Sla, Good with { Sla = new Sla(0, SlaUnit.Minutes) } },
        { RuleFields.Audience, Good with { Audience = new RuleAudience(false, false, false) } },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Faults_OfABadRule_StandAtTheField(string field, RuleDraft rule)
    {
        var fault = Assert.Single(RuleFaults.Of(rule));
        Assert.Equal(field, fault.Field);
        Assert.EndsWith(".", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_OfManyFields_AreAllSaid() =>
        Assert.Equal(3, RuleFaults.Of(Good with { Name = "", Action = "", Audience = new RuleAudience(false, false, false) }).Count);
}
