using CustomerSuccess.Core.Messaging.Templates.Model;

namespace CustomerSuccess.Tests.Core.Messaging.Templates.Model;

public sealed class TemplateParserTests
{
    [Theory]
    [InlineData("a\n{{{plan}}}", 2, "Three braces would send a fact unescaped, which is not allowed: {{fact}} was expected.")]
    [InlineData("{{&plan}}", 1, "{{& would send a fact unescaped, which is not allowed: {{fact}} was expected.")]
    [InlineData("{{> footer}}", 1, "{{> includes another template, which is not possible here.")]
    [InlineData("\n\n{{upper plan}}", 3, "There is no helper 'upper': the name of one fact was expected, such as {{firstName}}.")]
    [InlineData("{{#each features}}{{/each}}", 1, "There is no helper 'each': {{#if fact}} or {{#unless fact}} was expected.")]
    [InlineData("{{#if}}{{/if}}", 1, "{{#if}} asks for one fact: {{#if limitDate}} was expected.")]
    [InlineData("{{#if a}}\nx", 1, "{{#if a}} is never closed: {{/if}} was expected before the end.")]
    [InlineData("x\n{{/if}}", 2, "{{/if}} closes nothing: no {{#if ...}} is open.")]
    [InlineData("{{#if a}}\n{{/unless}}{{/if}}", 2, "{{/if}} was expected, which closes {{#if a}} of line 1; here stands {{/unless}}.")]
    [InlineData("{{else}}", 1, "{{else}} stands outside of any {{#if}}.")]
    [InlineData("{{#if a}}{{else}}\n{{else}}{{/if}}", 2, "This {{#if}} has an {{else}} already.")]
    [InlineData("{{#if a}}{{else if b}}{{/if}}", 1, "{{else}} takes no condition of its own: put an {{#if ...}} inside it.")]
    [InlineData("Hello {{firstName", 1, "{{ is never closed: }} was expected on the same line.")]
    [InlineData("Hello {{first\nName}}", 1, "{{ is never closed: }} was expected on the same line.")]
    [InlineData("{{}}", 1, "Nothing stands between {{ and }}: the name of a fact was expected.")]
    [InlineData("{{!-- open", 1, "--}} was expected before the end.")]
    public void Parse_OfWhatCannotBeSent_NamesTheLineAndWhatWasExpected(string text, int line, string message) =>
        Assert.Equal((line, message), Assert.Single(TemplateParser.Parse(text).Faults));

    [Fact]
    public void Parse_OfFactsConditionsAndComments_FindsNoFault()
    {
        var syntax = TemplateParser.Parse("{{!-- a {{b}} --}}{{! c }}{{ d }}{{#if e}}{{f}}{{else}}{{#unless g}}{{h}}{{/unless}}{{/if}}");
        Assert.Empty(syntax.Faults);
        Assert.Equal(["d", "e", "f", "g", "h"], syntax.Facts);
    }

    [Theory]
    [InlineData("", "d,h")]
    [InlineData("e", "d,f")]
    [InlineData("g", "d")]
    [InlineData("e,g,h", "d,f")]
    public void Printed_OfConditions_AreTheFactsThatWouldBeWritten(string known, string printed)
    {
        var syntax = TemplateParser.Parse("{{d}}{{#if e}}{{f}}{{else}}{{#unless g}}{{h}}{{/unless}}{{/if}}");
        Assert.Equal(printed.Split(','), syntax.Printed(known.Split(',')));
    }
}
