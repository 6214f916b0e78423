using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Tests.Web.Ui;

public sealed class DeltaTests
{
    [Theory]
    [InlineData(12_00, "▲ +12", true)]
    [InlineData(-5_01, "▼ −5", true)]
    [InlineData(-5_00, "▼ −5", false)]
    [InlineData(49, "0", false)]
    [InlineData(0, "0", false)]
    public async Task Delta_OfAChange_HasArrowAndSign(int hundredths, string text, bool large)
    {
        var html = await Html.OfAsync<Delta>(("Hundredths", hundredths));
        Assert.Equal((text, large), (html.Text, html.All("class")[0].Contains("large", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Delta_WithoutAnythingBefore_SaysSo()
    {
        var html = await Html.OfAsync<Delta>(("Hundredths", null));
        Assert.Equal(("–", "No score to compare with"), (html.Text, html.All("title").Single()));
    }
}
