using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Tests.Web.Ui;

public sealed class MarkupTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onmouseover=\"alert(1)")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("&lt;b&gt;")]
    public void Text_FilledIn_IsNeverMarkup(string text)
    {
        var html = Markup.Of($"<i title=\"{text}\">{text}</i>").Value;

        Assert.Equal(2, html.Count(sign => sign == '<'));
        Assert.Equal(2, html.Count(sign => sign == '"'));
        Assert.DoesNotContain('\'', html);
        Assert.DoesNotContain("&lt;b&gt;", html);
    }

    [Fact]
    public void Markup_FilledIn_StaysMarkup() => Assert.Equal("<b><i>7</i></b>", Markup.Of($"<b>{Markup.Of($"<i>{7}</i>")}</b>").Value);

    [Fact]
    public void Nothing_FilledIn_LeavesNothing() => Assert.Equal("<b></b>", Markup.Of($"<b>{(string?)null}</b>").Value);

    [Fact]
    public void Signs_OfTheScreens_AreKept() => Assert.Equal("▼−4 %", Markup.Of($"{"▼−4 %"}").Value);
}
