using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Tests.Web.Ui;

public sealed class RelativeDayTests
{
    [Fact]
    public async Task Day_InThePast_IsSaidByDistanceAndExactlyBehind()
    {
        var html = await Html.OfAsync<RelativeDay>(("Day", new DateOnly(2026, 11, 14)), ("Today", new DateOnly(2026, 11, 20)));
        Assert.Equal(("6 d ago", "2026-11-14", "14 Nov 2026"), (html.Text, html.All("datetime").Single(), html.All("title").Single()));
    }

    [Fact]
    public async Task Day_ThatIsUnknown_IsADash() => Assert.Equal("–", (await Html.OfAsync<RelativeDay>(("Day", null), ("Today", new DateOnly(2026, 11, 20)))).Text);
}
