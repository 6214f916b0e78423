using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Web.Plays.Steps;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Tests.Web.Plays.Steps;

public sealed class StepWordsTests
{
    [Fact]
    public void Words_OfEverything_Differ()
    {
        Assert.Distinct(Enum.GetValues<StepState>().Select(StepWords.State));
        Assert.Distinct(Enum.GetValues<Channel>().Select(ChannelWords.Name));
        Assert.Distinct(Enum.GetValues<PlaySeverity>().Select(StepWords.Severity));
        Assert.Distinct(Enum.GetValues<StepOutcome>().Select(StepWords.Outcome));
        Assert.Distinct(Enum.GetValues<StepAct>().Select(StepWords.Act));
    }

    [Theory]
    [InlineData(StepState.Open, false, "Complete, Postpone, Skip")]
    [InlineData(StepState.Open, true, "Complete, Postpone, Skip, Edit")]
    [InlineData(StepState.Held, true, "Now, Complete, Postpone, Skip, Edit")]
    [InlineData(StepState.Approval, true, "Complete, Skip, Edit")]
    [InlineData(StepState.Failed, true, "Replay")]
    [InlineData(StepState.Suppressed, false, "Replay")]
    [InlineData(StepState.Claimed, true, "")]
    [InlineData(StepState.Done, true, "")]
    public void Acts_OfAState_AreThoseThatItAllows(StepState state, bool text, string expected) => Assert.Equal(expected, string.Join(", ", StepWords.Acts(state, text)));

    [Fact]
    public void Acts_OfAMailOnTheListAndOfAnApproval_BeginWithWhatIsWaitedFor()
    {
        Assert.Equal(StepAct.Send, StepWords.Acts(StepState.Open, text: true, send: true)[0]);
        Assert.Equal(StepAct.Approve, StepWords.Acts(StepState.Approval, text: true, approve: true)[0]);
    }

    [Fact]
    public void Acts_OfStepsThatAreOver_AreAtMostToTryAgain() => Assert.All(
        Enum.GetValues<StepState>().Where(StepWords.IsOver), state => Assert.All(StepWords.Acts(state, text: true, send: true, approve: true), act => Assert.Equal(StepAct.Replay, act)));
}
