using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Faults;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Model.Shipped;
using CustomerSuccess.Web.Plays.Builder;

namespace CustomerSuccess.Tests.Web.Plays.Builder;

public sealed class PlaybookInputTests
{
    public static TheoryData<string> Shipped { get; } = [.. ShippedPlaybooks.All.Select(playbook => playbook.Key)];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Playbook_ThatNobodyTouched_IsReadAsItWas(string key)
    {
        var playbook = ShippedPlaybooks.Of(key);
        Assert.Equal(PlaybookJson.Write(playbook), PlaybookJson.Write(new PlaybookInput(playbook).Read()));
    }

    [Fact]
    public void Step_ThatIsMoved_IsWhereItWasPutAndNoneIsLost()
    {
        var input = new PlaybookInput(ShippedPlaybooks.Of("critical-save"));
        var ids = input.Steps.Select(step => step.Id).ToList();

        Assert.True(input.Move(input.Steps[0], 2));
        Assert.Equal([ids[1], ids[2], ids[0], .. ids.Skip(3)], input.Steps.Select(step => step.Id));
        Assert.False(input.Move(input.Steps[0], -1));
        Assert.False(input.Move(input.Steps[^1], ids.Count));
    }

    [Fact]
    public void Step_ThatIsAddedAfterOneWasRemoved_HasAnIdOfItsOwn()
    {
        var input = new PlaybookInput(PlaybookInput.Fresh);
        var first = input.Add();
        var second = input.Add();
        first.IsRemoved = true;

        Assert.NotEqual(second.Id, input.Add().Id);
    }

    [Fact]
    public void Step_ThatIsRemoved_IsLeftOutUntilItIsPutBackInItsPlace()
    {
        var input = new PlaybookInput(ShippedPlaybooks.Of("critical-save"));
        var ids = input.Steps.Select(step => step.Id).ToList();

        input.Steps[1].IsRemoved = true;
        Assert.Equal(ids.Where((_, i) => i != 1), input.Read().Steps.Select(step => step.Id));
        input.Steps[1].IsRemoved = false;
        Assert.Equal(ids, input.Read().Steps.Select(step => step.Id));
    }

    [Fact]
    public void Words_WhereNumbersBelong_AreFaultsAtTheirPlace()
    {
        var input = new PlaybookInput(ShippedPlaybooks.Of("nurture"));
        (input.Holdout, input.HoldoutBelow, input.FollowDays, input.Cap) = ("half", "much", "long", "none");
        input.Steps[0].Amount = "soon";
        input.Exit.Add(new ConditionInput(PlayCondition.Below(PlayFacts.Score, 10)) { Value = "low" });

        var faults = PlaybookFaults.Of(input.Read(), ShippedTemplateKeys).Select(fault => (fault.Step, fault.Field)).ToList();

        Assert.Equal(
            new (string?, string)[] { (null, PlaybookFields.Cap), (null, PlaybookFields.Exit), (null, PlaybookFields.Following), (null, PlaybookFields.Holdout), (null, PlaybookFields.HoldoutBelow), (input.Steps[0].Id, PlaybookFields.Due) }.Order(),
            faults.Distinct().Order());
    }

    [Theory]
    [InlineData("25,000", 25_000)]
    [InlineData("1,250,000.5", 1_250_000.5)]
    [InlineData("−4,000", -4_000)]
    [InlineData("62,5", 62.5)]
    [InlineData("0,125", 0.125)]
    [InlineData("25,0000", 25)]
    [InlineData("1,25,000", double.NaN)]
    public void Number_WithACommaBeforeThreeDigits_CountsInThousands(string typed, double number) => Assert.Equal(number, TypedNumber.Read(typed));

    [Theory]
    [InlineData("1,000", 1_000)]
    [InlineData("1,5", -1)]
    public void WholeNumber_WithACommaBeforeThreeDigits_CountsInThousands(string typed, int number) => Assert.Equal(number, TypedNumber.Whole(typed, wrong: -1));

    [Fact]
    public void Condition_OnAShare_IsTypedInPercent()
    {
        var condition = new ConditionInput(PlayCondition.AtLeast(PlayFacts.Probability, 0.4));
        Assert.Equal(("40", "%"), (condition.Value, condition.UnitText));
        condition.Value = "62,5";
        Assert.Equal(0.625, condition.Read().Value);
    }

    [Fact]
    public void Condition_OnABand_IsChosenByName()
    {
        var condition = new ConditionInput(PlayCondition.Below(PlayFacts.Score, 10));
        condition.Choose(PlayFacts.Band);
        Assert.Equal(["Critical", "High risk", "At risk", "Healthy", "Thriving"], condition.Choices.Select(choice => choice.Text));
        Assert.Equal("0", condition.Value);
    }

    [Fact]
    public void Channels_WithoutASecond_LoseTheThirdToo()
    {
        var step = new StepInput(new StepDefinition("one", "One", StepType.Message, [Channel.Webinar, Channel.Mail, Channel.Phone], StepDue.Now));
        step.Choose(1, null);
        Assert.Equal([Channel.Webinar], step.Channels);
        step.Choose(0, null);
        Assert.Equal([Channel.Webinar], step.Channels);
        step.Choose(1, Channel.InApp);
        Assert.Equal([Channel.Webinar, Channel.InApp], step.Channels);
    }

    [Fact]
    public void Variants_ThatAreAdded_ShareAlike()
    {
        var input = new PlaybookInput(PlaybookInput.Fresh);
        input.AddVariant();
        Assert.Equal([new VariantDefinition("A", 0.5), new VariantDefinition("B", 0.5)], input.Read().Variants!);
    }

    private static HashSet<string> ShippedTemplateKeys { get; } = [.. ShippedPlaybooks.All.SelectMany(playbook => playbook.Definition.Steps).Select(step => step.Template).OfType<string>()];
}
