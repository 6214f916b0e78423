using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Planning;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Plays.Runs;

namespace CustomerSuccess.Tests.Web.Plays.Runs;

public sealed class StepItemTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Item_OfAMailToCome_ShowsWhatItWouldSayAndLetsItBeChanged()
    {
        var html = await ItemAsync(Step(StepState.Waiting), new StepText(1, "Eve", "hello", new Draft("Hello Eve", "Good day.", "", [])));
        Assert.Contains("Preview as of now · To Eve: Hello Eve", html.Text, StringComparison.Ordinal);
        Assert.Contains("Good day.", html.Text, StringComparison.Ordinal);
        Assert.Contains("Edit … Mail", html.All("aria-label"));
    }

    [Fact]
    public async Task Item_WhoseFactsAreMissing_SaysWhich()
    {
        var html = await ItemAsync(Step(StepState.Waiting), new StepText(1, "Eve", "hello", new Draft("Hello", "Good day.", "", ["The limit is not known."])));
        Assert.Contains("Facts are missing The limit is not known.", html.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Item_ThatWaitsForApproval_OffersItToWhoeverMayDecide()
    {
        var waiting = Step(StepState.Approval) with { ApprovalId = 7, Text = "Good day." };
        Assert.Contains("Approve Mail", (await ItemAsync(waiting, null, mayApprove: true)).All("aria-label"));
        Assert.DoesNotContain("Approve Mail", (await ItemAsync(waiting, null)).All("aria-label"));
    }

    [Fact]
    public async Task Item_OfAMailOnTheList_CanBeSent()
    {
        Assert.Contains("Send … Mail", (await ItemAsync(Step(StepState.Open) with { Text = "Good day." }, null)).All("aria-label"));
        Assert.DoesNotContain("Send … Mail", (await ItemAsync(Step(StepState.Open) with { Text = "Good day.", Channel = Channel.Phone }, null)).All("aria-label"));
    }

    private static Task<Html> ItemAsync(StepRow step, StepText? preview, bool mayApprove = false) =>
        Html.OfAsync<StepItem>(("Step", step), ("Now", Now), ("Preview", preview), ("MayApprove", mayApprove));

    private static StepRow Step(StepState state) => new(
        1, 1, "mail", "Mail", StepType.Message, Channel.Mail, StepOwner.Owner, state, Now.AddHours(1), null, null, NeedsApproval: false, null, null, null, null, null, null, null, 0,
        null, null, null, null, null, null, null);
}
