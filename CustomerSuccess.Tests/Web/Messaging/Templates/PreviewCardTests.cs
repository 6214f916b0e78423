using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Messaging.Templates;

namespace CustomerSuccess.Tests.Web.Messaging.Templates;

public sealed class PreviewCardTests
{
    private static readonly Dictionary<string, string> Facts = new() { ["plan"] = "Professional" };

    [Fact]
    public async Task Preview_OfAMailThatWouldBeHeld_SaysWhyAndShowsItLockedAway()
    {
        var draft = new Draft("Your <month>", "Text", "<p>Html</p><script>alert(1)</script>", ["The plan is not known."]);
        var html = await Html.OfAsync<PreviewCard>(("Preview", new TemplatePreview("Corvane Energy", "Mara", draft, [], Facts)));
        Assert.Contains("This would be held. The plan is not known.", html.Text, StringComparison.Ordinal);
        Assert.Contains("Your &lt;month&gt;", html.Markup, StringComparison.Ordinal);
        Assert.Equal(["allow-scripts"], html.All("sandbox"));
        Assert.Equal(["<p>Html</p><script>alert(1)</script>"], html.All("srcdoc"));
        Assert.DoesNotContain("<script>", html.Markup, StringComparison.Ordinal);
        Assert.Contains("Professional", html.Texts("dd"));
    }

    [Fact]
    public async Task Preview_OfATextWithMistakes_ShowsNoMail()
    {
        var html = await Html.OfAsync<PreviewCard>(("Preview", new TemplatePreview("Corvane Energy", null, null, [new TemplateFault("body", 1, "No")], Facts)));
        Assert.Contains("The text has mistakes", html.Text, StringComparison.Ordinal);
        Assert.Empty(html.All("srcdoc"));
    }

    [Theory]
    [InlineData(null, "There is no customer yet")]
    [InlineData("C9", "This customer does not exist")]
    public async Task Preview_ForNobody_SaysWhy(string? customer, string said) =>
        Assert.Contains(said, (await Html.OfAsync<PreviewCard>(("Customer", customer))).Text, StringComparison.Ordinal);
}
