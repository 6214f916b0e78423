using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Experiments;
using CustomerSuccess.Core.Experiments.Model;
using CustomerSuccess.Web.Experiments;

namespace CustomerSuccess.Tests.Web.Experiments;

public sealed class PlayResultAddressTests
{
    [Theory]
    [InlineData(null, RunGroup.Treated, 1, "/play-results/high-save")]
    [InlineData(3, RunGroup.HeldOutLeft, 2, "/play-results/high-save?version=3&show=heldoutleft&page=2")]
    public void Address_OfAList_IsReadAsItWasWritten(int? version, RunGroup group, int page, string href)
    {
        var address = new PlayResultAddress("high-save", version, group, page);

        Assert.Equal(href, address.Href);
        Assert.Equal(address, PlayResultAddress.Read("high-save", $"{version}", $"{group}", $"{page}"));
    }

    [Theory]
    [InlineData("x", "nobody", "-1")]
    [InlineData("0", "1", "0")]
    [InlineData(null, null, null)]
    public void Address_OfNonsense_CountsAsNotSaid(string? version, string? show, string? page) =>
        Assert.Equal(new PlayResultAddress("high-save"), PlayResultAddress.Read("high-save", version, show, page));

    [Fact]
    public void Scale_OfDifferences_HasZeroInItsMiddleAndNoneOutside()
    {
        var scale = IntervalScale.Of([new Estimate(0.05, -0.12, 0.22), new Estimate(0, -0.01, 0.01)]);

        Assert.Equal(0.25, scale.Most, 12);
        Assert.Equal([0, 0.5, 0.94, 1], new[] { -0.7, 0, 0.22, 0.9 }.Select(x => Math.Round(scale.X(x), 9)));
        Assert.Equal(0.5, IntervalScale.Of([new Estimate(0, -1, 1)]).Most);
        Assert.Equal(0.05, IntervalScale.Of([]).Most);
    }

    [Fact]
    public void Estimate_InWords_HasSignsAndARange()
    {
        var estimate = new Estimate(0.0734, -0.021, 0.1239);

        Assert.Equal(("+7.3 points", "−2.1 to +12.4"), (ExperimentWords.Points(estimate), ExperimentWords.Range(estimate)));
        Assert.Equal(("+$300", "−$1.2k to +$54k"), (ExperimentWords.Amount(new Estimate(300, -1200, 54_000), "USD"), ExperimentWords.AmountRange(new Estimate(300, -1200, 54_000), "USD")));
        Assert.Equal(("not enough data", "nobody yet"), (ExperimentWords.Points(null), ExperimentWords.Share(Arm.Empty)));
    }
}
