using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Tests.Web.Ui;

public sealed class ChoiceTests
{
    private static readonly IReadOnlyList<(string Value, string Text)> Two = [("smb", "Small"), ("ent", "Enterprise & more")];

    [Fact]
    public async Task Choice_OfSeveral_OffersAllOfThemAndEach()
    {
        var html = await RenderAsync(Two, null);
        Assert.Equal(["Segment"], html.All("aria-label"));
        Assert.Equal(["Segment: all", "Small", "Enterprise & more"], html.Texts("option"));
        Assert.Equal(["smb", "ent"], html.All("value"));
        Assert.Matches("<option value(=\"\")? selected", html.Markup);
        Assert.Equal("Segment: all", Selected(html));
    }

    [Fact]
    public async Task Choice_Made_IsSelected() => Assert.Equal("Enterprise & more", Selected(await RenderAsync(Two, "ent")));

    [Fact]
    public async Task Choice_OfOne_IsNotThere()
    {
        Assert.Equal("", (await RenderAsync([Two[0]], null)).Text);
        Assert.Equal("", (await RenderAsync([], null)).Text);
    }

    /// <summary>Otherwise nobody could take it back.</summary>
    [Fact]
    public async Task Choice_OfOneThatIsMade_StaysThere() => Assert.Equal("Small", Selected(await RenderAsync([Two[0]], "smb")));

    private static string Selected(Html html) =>
        Assert.Single(html.Markup.Split("<option").Skip(1).Where(option => option.Contains(" selected", StringComparison.Ordinal)).Select(option => new Html($"<option{option}").Texts("option")[0]));

    private static Task<Html> RenderAsync(IReadOnlyList<(string Value, string Text)> options, string? value) =>
        Html.OfAsync<Choice>(("Label", "Segment"), ("Options", options), ("Value", value));
}
