using CustomerSuccess.Core.Plays.Campaigns;
using CustomerSuccess.Core.Plays.Model.Campaigns;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Campaigns;

namespace CustomerSuccess.Tests.Web.Campaigns;

public sealed class CampaignWordsTests
{
    [Fact]
    public void Share_WithFewCases_SaysThatThereIsNotEnoughData() => Assert.Equal("not enough data: 3 of 19", CampaignWords.Share(new MeasuredShare(3, 19)));

    [Fact]
    public void Share_WithEnoughCases_HasItsRange() => Assert.Equal("40\u202F% (22–61)", CampaignWords.Share(new MeasuredShare(8, 20)));

    [Theory]
    [InlineData(8, 20, "target 40\u202F%: cannot be told yet")]
    [InlineData(100, 100, "target 40\u202F%: reached")]
    [InlineData(1, 100, "target 40\u202F%: missed")]
    [InlineData(1, 2, "target 40\u202F%")]
    public void Target_BesideAShare_SaysWhetherItWasReached(int hits, int cases, string said) => Assert.Equal(said, CampaignWords.Against(new MeasuredShare(hits, cases), 0.4));

    [Fact]
    public async Task Table_OfCampaigns_ShowsVariantsBelowTheWhole()
    {
        var runs = Enumerable.Range(0, 40).Select(i => new EnrolledRun(i % 2 == 0 ? "A" : "B", 1, i % 2, 0, false, false, false, null)).ToList();
        var row = new CampaignRow("milestone-roi", "ROI achieved", true, "Started by hand", 40, 0, CampaignResult.Of(runs), CampaignTargets.Of("milestone-roi"));

        var html = await Html.OfAsync<CampaignTable>(("Rows", new[] { row }));

        Assert.Contains("ROI achieved on · Started by hand 40 40 running , 0 held out 50 % (35–65) target 60 %: cannot be told yet", html.Text, StringComparison.Ordinal);
        Assert.Contains("Variant A 20 0 % (0–16)", html.Text, StringComparison.Ordinal);
        Assert.Contains("Variant B 20 100 % (84–100)", html.Text, StringComparison.Ordinal);
    }
}
