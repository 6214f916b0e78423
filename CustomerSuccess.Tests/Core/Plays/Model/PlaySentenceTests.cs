using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Shipped;

namespace CustomerSuccess.Tests.Core.Plays.Model;

public sealed class PlaySentenceTests
{
    public static TheoryData<StepDue, string> Dues { get; } = new()
    {
        { StepDue.Now, "at once" },
        { StepDue.Hours(1), "after 1 hour" },
        { StepDue.Hours(24), "after 24 hours" },
        { StepDue.Days(3), "after 3 days" },
        { new StepDue(90), "after 90 minutes" },
        { StepDue.BusinessHours(4), "after 4 business hours" },
        { StepDue.BusinessDays(1, "call"), "1 business day after 'Call them'" },
        { StepDue.Hours(0, "call"), "together with 'Call them'" },
        { StepDue.Hours(2, "gone"), "2 hours after 'gone'" },
    };

    public static TheoryData<PlayTrigger, string> Triggers { get; } = new()
    {
        { PlayTrigger.On(PlaySeverity.AtRisk), "Severity is At risk" },
        { PlayTrigger.On(Band.HighRisk), "Health is High risk" },
        { new PlayTrigger(TriggerKind.Rule, Rule: "no-login"), "The alert 'Nobody logs in' holds" },
        { PlayTrigger.Happens(PlayEvents.Left), "A customer has left" },
        { PlayTrigger.ByHand, "Started by hand" },
        { new PlayTrigger(TriggerKind.Segment, Filter: new CustomerFilter()), "Every customer" },
        { new PlayTrigger(TriggerKind.Segment, Filter: new CustomerFilter("SMB", Conditions: [PlayCondition.AtLeast(PlayFacts.Probability, 0.4)])), "segment SMB, Probability of leaving at least 40\u202F%" },
    };

    [Theory]
    [MemberData(nameof(Dues))]
    public void Due_OfAStep_IsSaidInTheUnitThatPeopleUse(StepDue due, string said) =>
        Assert.Equal(said, PlaySentence.Due(due, id => id == "call" ? "Call them" : null));

    [Theory]
    [MemberData(nameof(Triggers))]
    public void Trigger_OfEachKind_IsSaid(PlayTrigger trigger, string said) => Assert.Equal(said, PlaySentence.Trigger(trigger));

    [Fact]
    public void Trigger_OfEveryShippedPlaybook_NamesSomethingKnown() =>
        Assert.All(ShippedPlaybooks.All, playbook => Assert.DoesNotContain("not chosen", PlaySentence.Trigger(playbook.Definition.Trigger), StringComparison.Ordinal));
}
