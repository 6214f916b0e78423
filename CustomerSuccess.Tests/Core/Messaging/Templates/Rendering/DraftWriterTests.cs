using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.Messaging.Templates.Rendering;

namespace CustomerSuccess.Tests.Core.Messaging.Templates.Rendering;

public sealed class DraftWriterTests
{
    [Fact]
    public void Write_OfFacts_HasThemInSubjectTextAndHtml()
    {
        var draft = Write("Hello {{firstName}}", "Your plan is **{{plan}}**: [look](https://vendor.example/a?b=1&c=2).", ("firstName", "Mara"), ("plan", "R&D"));
        Assert.Equal("Hello Mara", draft.Subject);
        Assert.Equal("Your plan is R&D: look (https://vendor.example/a?b=1&c=2).", draft.Text);
        Assert.Contains("<p>Your plan is <strong>R&amp;D</strong>: <a href=\"https://vendor.example/a?b=1&amp;c=2\">look</a>.</p>", draft.Html, StringComparison.Ordinal);
        Assert.Empty(draft.Missing);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("[click](javascript:alert(1))")]
    [InlineData("![x](https://evil.example/x.png)")]
    [InlineData("**bold** _it_ `code` # head")]
    [InlineData("<https://evil.example>")]
    [InlineData("{{plan}} {{{plan}}}")]
    public void Write_OfAFactThatLooksLikeMarkup_ShowsItAsWords(string name)
    {
        var draft = Write("{{customerName}}", "{{customerName}}", ("customerName", name), ("plan", "P"));
        Assert.Equal((name, name), (draft.Subject, draft.Text));
        var body = draft.Html[draft.Html.IndexOf("<body", StringComparison.Ordinal)..];
        Assert.DoesNotContain("<a ", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", draft.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<strong", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OfAFactWithLineBreaks_KeepsItOnItsLine()
    {
        var draft = Write("{{customerName}}", "Hello {{customerName}}!", ("customerName", "A\r\nBcc: b@c.example\n\n# B"));
        Assert.Equal("A Bcc: b@c.example # B", draft.Subject);
        Assert.DoesNotContain("<h1>", draft.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](java&#x73;cript:alert(1))")]
    [InlineData("[x](data:text/html,x)")]
    [InlineData("[x](/relative)")]
    [InlineData("<javascript:alert(1)>")]
    public void Write_OfALinkThatLeadsElsewhere_KeepsOnlyItsWords(string link)
    {
        var html = Write("s", link).Html;
        Assert.DoesNotContain("href", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OfHtmlInTheText_ShowsItAsText() =>
        Assert.Contains("&lt;b onclick=&quot;x&quot;&gt;", Write("s", "Hello <b onclick=\"x\">you</b>").Html, StringComparison.Ordinal);

    [Fact]
    public void Write_WithoutAFactThatWouldBeWritten_IsHeldAndSaysWhy()
    {
        var draft = Write("{{firstName}}", "{{#if plan}}{{plan}} until {{renewalDate}}{{/if}}", ("plan", "P"));
        Assert.Equal(["The first name of the contact is not known, or would not be true.", "The renewal date is not known, or would not be true."], draft.Missing);
        Assert.Equal("The first name of the contact is not known, or would not be true.", Assert.Single(Write("{{firstName}}", "{{#if plan}}{{renewalDate}}{{/if}}x").Missing));
    }

    [Fact]
    public void Write_WithoutARequiredFact_IsHeld() => Assert.Equal(
        "The limit that comes near is not known, or would not be true.",
        Assert.Single(DraftWriter.Write(new TemplateText("s", "b", ["limitName"], Marketing: false), new Dictionary<string, string>()).Missing));

    [Fact]
    public void Write_OfAListWithALineThatDoesNotHold_KeepsOneList()
    {
        var draft = Write("s", "Look:\n\n- {{plan}}\n{{#if seats}}- {{seats}}{{/if}}\n- end\n\n{{#if seats}}x{{/if}} {{#if arr}}y{{/if}}\n\nBye", ("plan", "P"));
        Assert.Equal("Look:\n\n- P\n- end\n\nBye", draft.Text);
        Assert.Contains("<ul>\n<li>P</li>\n<li>end</li>\n</ul>\n<p>Bye</p>", draft.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OfANumberedListAndAQuote_ReadsWellAsText() =>
        Assert.Equal("1. one\n2. two\n\n> said\n\nmara@corvane.example", Write("s", "1. one\n2. two\n\n> said\n\n[mara@corvane.example](mailto:mara@corvane.example?subject=x)").Text);

    private static Draft Write(string subject, string body, params (string Key, string Value)[] facts) =>
        DraftWriter.Write(new TemplateText(subject, body, [], Marketing: false), facts.ToDictionary(fact => fact.Key, fact => fact.Value));
}
