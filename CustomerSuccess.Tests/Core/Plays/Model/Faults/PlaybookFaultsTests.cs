using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Faults;
using CustomerSuccess.Core.Plays.Model.Shipped;

namespace CustomerSuccess.Tests.Core.Plays.Model.Faults;

public sealed class PlaybookFaultsTests
{
    private static readonly IReadOnlySet<string> Known = ShippedTemplates.All.Select(template => template.Key).ToHashSet();
    private static readonly PlaybookDefinition Good = ShippedPlaybooks.Of("critical-save");

    [Fact]
    public void Playbooks_ThatAreShipped_HaveNoFaults() => Assert.All(ShippedPlaybooks.All, shipped => Assert.Empty(PlaybookFaults.Of(shipped.Definition, Known)));

    [Fact]
    public void Templates_ThatAreShipped_AreAllUsedByAShippedPlaybook() => Assert.Equal(
        Known.Order(), ShippedPlaybooks.All.SelectMany(shipped => shipped.Definition.Steps).Select(step => step.Template).OfType<string>().Distinct().Order());

    [Fact]
    public void Playbook_WithoutSteps_IsAtFault() => Single(Good with { Steps = [] }, null, PlaybookFields.Steps, "Add at least one step.");

    [Fact]
    public void Steps_ThatWaitForEachOther_AreNamed()
    {
        var loop = Good with { Steps = [Good.Steps[0] with { Due = StepDue.Hours(1, "executive-call") }, Good.Steps[1] with { Due = StepDue.Hours(1, "alert-csm") }, Good.Steps[2]] };
        var faults = PlaybookFaults.Of(loop, Known);
        Assert.Equal(["alert-csm", "executive-call"], faults.Select(fault => fault.Step!));
        Assert.All(faults, fault => Assert.Equal((PlaybookFields.Due, "The step waits for itself: it follows a step that follows it."), (fault.Field, fault.Message)));
    }

    [Fact]
    public void Step_WithAnUnknownChannel_IsNamed() => Single(With(step => step with { Channels = [(Channel)99] }), "alert-csm", PlaybookFields.Channel, "Choose a channel that exists.");

    [Fact]
    public void Step_WithAnUnknownTemplate_IsNamed() => Single(With(step => step with { Template = "lost" }), "alert-csm", PlaybookFields.Template, "There is no template 'lost'.");

    [Fact]
    public void Step_DueInThePast_IsNamed() => Single(With(step => step with { Due = new StepDue(-5) }), "alert-csm", PlaybookFields.Due, "A step cannot be due before the run begins.");

    [Fact]
    public void Step_AfterOneThatIsNotThere_IsNamed() => Single(With(step => step with { Due = StepDue.Hours(1, "nowhere") }), "alert-csm", PlaybookFields.Due, "There is no step 'nowhere' to follow.");

    [Fact]
    public void Message_ByPhone_IsAtFault() =>
        Single(With(step => step with { Type = StepType.Message, Channels = [Channel.Phone], Template = "nurture-mail" }), "alert-csm", PlaybookFields.Channel,
            "The program sends by mail, as an invitation to a webinar, or in the product; the rest is a task for a person.");

    [Fact]
    public void Condition_OnSomethingUnknown_IsAtFault() => Single(Good with { Exit = [PlayCondition.AtLeast("mood", 1)] }, null, PlaybookFields.Exit, "There is nothing known as 'mood'.");

    [Fact]
    public void Variants_ThatDoNotSumToOne_AreAtFault() =>
        Single(Good with { Variants = [new("a", 0.5), new("b", 0.4)] }, null, PlaybookFields.Variants, "The shares of the variants are above zero and sum to 100 %.");

    [Theory]
    [InlineData(31 * 24 * 60, SlaUnit.Minutes)]
    [InlineData(23, SlaUnit.BusinessDays)]
    [InlineData(23 * 480, SlaUnit.BusinessMinutes)]
    public void Step_DueAfterTheRunHasEnded_IsNamed(int amount, SlaUnit unit) =>
        Single(With(step => step with { Due = new StepDue(amount, unit) }), "alert-csm", PlaybookFields.Due, "The step would be due when the run has ended: follow runs for longer.");

    [Fact]
    public void Step_DueInTenYearsOfBusinessDays_IsNamed() =>
        Single(With(step => step with { Due = StepDue.BusinessDays(2_600) }), "alert-csm", PlaybookFields.Due, "A step is due within a year.");

    [Fact]
    public void Variant_WithAVeryLongName_IsAtFault() =>
        Single(Good with { Variants = [new(new string('a', 51), 0.5), new("b", 0.5)] }, null, PlaybookFields.Variants, "Every variant has a name of at most 50 characters.");

    [Fact]
    public void Playbook_ThatIsEnteredAgainInACentury_IsAtFault() =>
        Single(Good with { ReenterAfterDays = 36_500 }, null, PlaybookFields.Following, "A customer enters again after zero days to ten years, or never.");

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(0.6)]
    [InlineData(-0.1)]
    public void Holdout_OutOfRange_IsAtFault(double share) => Single(Good with { HoldoutShare = share }, null, PlaybookFields.Holdout, "At most half of the customers are held out.");

    private static PlaybookDefinition With(Func<StepDefinition, StepDefinition> change) => Good with { Steps = [change(Good.Steps[0]), .. Good.Steps.Skip(1)] };

    private static void Single(PlaybookDefinition playbook, string? step, string field, string message) =>
        Assert.Equal(new PlaybookFault(step, field, message), Assert.Single(PlaybookFaults.Of(playbook, Known)));
}
