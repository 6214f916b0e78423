using CustomerSuccess.Core.Messaging.Templates.Model;

namespace CustomerSuccess.Tests.Core.Messaging.Templates.Model;

public sealed class TemplateRulesTests
{
    private static readonly TemplateText Fine = new("Hello {{firstName}}", "Your plan is {{plan}}.", ["plan"], Marketing: false);

    [Fact]
    public void Check_OfAnythingThatCanBeSent_FindsNothing() => Assert.Empty(TemplateRules.Check(Fine));

    [Fact]
    public void Check_OfAMistypedFact_NamesTheNearestAtItsPlace()
    {
        var faults = TemplateRules.Check(Fine with { Subject = "{{frstname}}", Body = "a\n\n{{#if planet}}{{xyzzyxyzzy}}{{/if}}", Required = ["renewaldate"] });
        Assert.Equal(
            [
                new TemplateFault("subject", 1, "There is no fact 'frstname'. Did you mean firstName?"),
                new TemplateFault("body", 3, "There is no fact 'planet'. Did you mean plan?"),
                new TemplateFault("body", 3, "There is no fact 'xyzzyxyzzy'. The list of facts has all names."),
                new TemplateFault("required", null, "There is no fact 'renewaldate'. Did you mean renewalDate?"),
            ],
            faults);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))", "javascript")]
    [InlineData("[x](JavaScript:alert(1))", "JavaScript")]
    [InlineData("[x]( <data:text/html,x>)", "data")]
    [InlineData("[x](file:///etc/passwd)", "file")]
    public void Check_OfALinkThatLeadsElsewhere_NamesItsLine(string link, string scheme) => Assert.Equal(
        [new TemplateFault("body", 2, $"A link may begin with https:, http: or mailto:, not with {scheme}:.")],
        TemplateRules.Check(Fine with { Body = $"Hello\n{link}" }));

    [Fact]
    public void Check_OfTooLittleOrTooMuch_SaysSo()
    {
        Assert.Equal(["A subject is needed.", "A text is needed."], TemplateRules.Check(Fine with { Subject = " ", Body = "" }).Select(fault => fault.Message));
        Assert.Equal("A subject has at most 200 letters; this has 201.", Assert.Single(TemplateRules.Check(Fine with { Subject = new string('x', 201) })).Message);
        Assert.Equal("A subject is one line.", Assert.Single(TemplateRules.Check(Fine with { Subject = "a\nBcc: b" })).Message);
    }

    [Fact]
    public void Facts_OfTheCatalogue_HaveKeysOfTheirOwnAndExamples() => Assert.All(MailFacts.All, fact =>
    {
        Assert.Same(fact, MailFacts.Find(fact.Key));
        Assert.False(string.IsNullOrWhiteSpace(fact.Name) || string.IsNullOrWhiteSpace(fact.Example) || string.IsNullOrWhiteSpace(fact.Meaning));
    });
}
