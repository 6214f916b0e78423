using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Web.Messaging.Templates;

namespace CustomerSuccess.Tests.Web.Messaging.Templates;

public sealed class TemplateInputTests
{
    private static readonly TemplateText Text = new("Hello {{firstName}}", "a\nb", ["plan", "arr"], Marketing: true);

    [Fact]
    public void Read_OfWhatWasNotTouched_IsTheSame()
    {
        var read = new TemplateInput(Text).Read();
        Assert.Equal((Text.Subject, Text.Body, true), (read.Subject, read.Body, read.Marketing));
        Assert.Equal(Text.Required, read.Required);
    }

    [Theory]
    [InlineData("a\r\nb", "plan, arr", false)]
    [InlineData("a\nb", "plan; arr", false)]
    [InlineData("a\nc", "plan, arr", true)]
    [InlineData("a\nb", "plan", true)]
    public void Text_InAnEditor_DiffersWhenSomebodyHasChangedIt(string body, string required, bool differs) =>
        Assert.Equal(differs, new TemplateInput(Text) { Body = body, Required = required }.Differs(Text));

    [Theory]
    [InlineData("plan, arr", "plan|arr")]
    [InlineData(" plan;arr\nplan ", "plan|arr")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Required_AsPeopleTypeIt_IsAListOfKeys(string? typed, string keys) => Assert.Equal(keys, string.Join('|', TemplateWords.ReadRequired(typed)));

    [Theory]
    [InlineData("body", 3, "Line 3: No")]
    [InlineData("subject", 1, "No")]
    [InlineData("body", null, "No")]
    public void Fault_OfAField_NamesTheLineWhereThereAreSeveral(string field, int? line, string words) =>
        Assert.Equal(words, TemplateWords.Fault(new TemplateFault(field, line, "No")));
}
