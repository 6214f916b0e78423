using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Ui.Charts;

namespace CustomerSuccess.Tests.Web.Ui.Charts;

public sealed class BandBarTests
{
    [Fact]
    public async Task Bar_OfBands_LeadsFromEachPartToItsList()
    {
        var html = await RenderAsync((Band.Thriving, 50, "50 customers"), (Band.Critical, 45, "45 customers"), (Band.Healthy, 0, "0 customers"), (null, 5, "5 customers"));
        Assert.StartsWith("Customers by band", html.All("aria-label")[0], StringComparison.Ordinal);
        Assert.Equal(3, html.Texts("a").Length);
        Assert.Equal(["/thriving", "/critical", "/none"], html.All("href"));
        var labels = html.All("aria-label").Skip(1).ToList();
        Assert.All(["Thriving", "Critical", "Not enough data"], name => Assert.Contains(labels, label => label.Contains(name, StringComparison.Ordinal)));
        Assert.All(["50 customers", "45 customers", "5 customers"], text => Assert.Contains(labels, label => label.Contains(text, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Bar_WithAPartTooNarrowForItsText_LeavesTheTextToTheLabel()
    {
        var html = await RenderAsync((Band.Thriving, 95, "95"), (Band.Critical, 5, "5"));
        Assert.Equal(["95", ""], html.Texts("a"));
    }

    [Fact]
    public void Parts_OfAWhole_FollowOneAnother()
    {
        var parts = Parts((Band.Thriving, 1, "a"), (Band.Healthy, 0, "b"), (Band.Critical, 3, "c"));
        Assert.Equal([(0, 0.25), (0.25, 0), (0.25, 0.75)], parts.Select(part => (part.Start, part.Share)));
    }

    [Fact]
    public void Parts_OfNothing_AreAllEmpty() => Assert.Equal([(0, 0)], Parts((Band.Thriving, 0, "a")).Select(part => (part.Start, part.Share)));

    private static Task<Html> RenderAsync(params (Band? Band, double Size, string Text)[] parts) =>
        Html.OfAsync<BandBar>(("Label", "Customers by band"), ("Parts", Parts(parts)));

    private static IReadOnlyList<BandPart> Parts(params (Band? Band, double Size, string Text)[] parts) =>
        BandPart.Of(parts.Select(part => (part.Band, part.Size, part.Text, $"/{CustomerSuccess.Web.Ui.BandStyle.Slug(part.Band)}")));
}
