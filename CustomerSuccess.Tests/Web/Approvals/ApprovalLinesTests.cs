using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Approvals;

namespace CustomerSuccess.Tests.Web.Approvals;

public sealed class ApprovalLinesTests
{
    private static readonly Dictionary<int, ApprovalRow> Nobody = [];

    [Fact]
    public void List_OneDecidedMeanwhile_KeepsItInItsPlace()
    {
        var merged = ApprovalLines.Merge([Row(1), Row(2), Row(3)], [Row(1), Row(3)], new Dictionary<int, ApprovalRow> { [2] = Row(2, ApprovalState.Rejected) });

        Assert.Equal([(1, ApprovalState.Waiting), (2, ApprovalState.Rejected), (3, ApprovalState.Waiting)], merged.Select(row => (row.Id, row.State)));
    }

    [Fact]
    public void List_LoadedAgainAfterADecision_StillHasIt()
    {
        var merged = ApprovalLines.Merge([Row(1, ApprovalState.Approved), Row(2)], [Row(2)], Nobody);

        Assert.Equal([1, 2], merged.Select(row => row.Id));
        Assert.Empty(ApprovalLines.Gone(merged, [Row(2)]));
    }

    [Fact]
    public void List_NewOneAsked_StandsAtTheEnd() =>
        Assert.Equal([5, 6, 2], ApprovalLines.Merge([Row(5), Row(6)], [Row(2), Row(5), Row(6)], Nobody).Select(row => row.Id));

    [Fact]
    public void List_OneThatMayNotBeSeenAnyMore_LosesIt()
    {
        Assert.Equal([1], ApprovalLines.Gone([Row(1), Row(2)], [Row(2)]));
        Assert.Equal([2], ApprovalLines.Merge([Row(1), Row(2)], [Row(2)], Nobody).Select(row => row.Id));
    }

    [Theory]
    [InlineData(null, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(3, 1, 3)]
    [InlineData(1, -1, 1)]
    [InlineData(99, 1, 1)]
    public void Step_FromTheSelectedOne_StaysWithinTheList(int? selected, int steps, int expected) =>
        Assert.Equal(expected, ApprovalLines.Step([Row(1), Row(2), Row(3)], selected, steps));

    [Fact]
    public void Step_InAnEmptyList_SelectsNothing() => Assert.Null(ApprovalLines.Step([], 1, 1));

    [Theory]
    [InlineData("step:12:0", 12, null)]
    [InlineData("offer:45", null, "/offers/45")]
    [InlineData("playbook:critical-save", null, null)]
    [InlineData("step:x", null, null)]
    public void Subject_OfAnApproval_LeadsToWhatAsks(string subject, int? step, string? offer)
    {
        Assert.Equal(step, ApprovalWords.StepOf(subject));
        Assert.Equal(offer, ApprovalWords.OfferHref(subject));
    }

    [Fact]
    public void Difference_OfNothing_ChangesNothing()
    {
        Assert.Equal(new ApprovalChange(null, null), ChangeForm.Difference(Row(1), "Dear Ann,\nwe", 100m, "Dear Ann,\r\nwe"));
        Assert.Equal(new ApprovalChange(Money.FromUnits(80m), null), ChangeForm.Difference(Row(1), "Dear Ann,\nwe", 80m, "Dear Ann,\nwe"));
        Assert.Equal(new ApprovalChange(null, "Dear Bo"), ChangeForm.Difference(Row(1), "Dear Ann,\nwe", 100m, "Dear Bo"));
    }

    [Fact]
    public async Task Item_ThatTheViewerMayDecide_OffersTheKeys()
    {
        var html = await ItemAsync(Row(1) with { MayDecide = true }, selected: true);

        Assert.Equal(["Enter", "a", "c", "r"], html.All("data-key"));
        Assert.Contains("€100", html.Text, StringComparison.Ordinal);
        Assert.Contains("asked by ann@example.com", html.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Item_DecidedOrForOthers_OffersNoDecision()
    {
        Assert.Equal(["Enter"], (await ItemAsync(Row(1), selected: true)).All("data-key"));
        var decided = await ItemAsync(Row(1, ApprovalState.Rejected) with { DecidedBy = "lea@example.com" }, selected: true);
        Assert.Equal(["Enter"], decided.All("data-key"));
        Assert.Contains("Rejected by lea@example.com", decided.Text, StringComparison.Ordinal);
    }

    private static Task<Html> ItemAsync(ApprovalRow row, bool selected) => Html.OfAsync<ApprovalItem>(
        ("Approval", row), ("Currency", "EUR"), ("Now", new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero)), ("Selected", selected));

    private static ApprovalRow Row(int id, ApprovalState state = ApprovalState.Waiting) => new(
        id, ApprovalKind.ExecutiveMail, "C1", "Acme", $"step:{id}:0", "Executive mail", Money.FromUnits(100m),
        "ann@example.com", new DateTimeOffset(2026, 11, 20, 0, 0, 0, TimeSpan.Zero), null, state, null, null, null, Role.Leader, Own: false);
}
