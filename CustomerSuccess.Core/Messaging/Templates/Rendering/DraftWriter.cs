using System.Text.RegularExpressions;
using CustomerSuccess.Core.Messaging.Templates.Model;

namespace CustomerSuccess.Core.Messaging.Templates.Rendering;

/// <summary>Fills a template with facts. A fact that would be written and is not known holds the whole.</summary>
internal static partial class DraftWriter
{
    /// <summary>Of the private use area of Unicode: it stands in no text.</summary>
    private const string Mark = "\uE000";

    /// <param name="text">Without faults.</param>
    public static Draft Write(TemplateText text, IReadOnlyDictionary<string, string> facts)
    {
        var missing = TemplateParser.Parse(text.Subject).Printed([.. facts.Keys]).Concat(TemplateParser.Parse(text.Body).Printed([.. facts.Keys]))
            .Concat(text.Required).Distinct().Where(key => !facts.ContainsKey(key)).Select(Sentence).ToList();
        var (words, html) = MarkdownMail.Render(Gaps().Replace(WithoutEmptyLines(text.Body, facts), "\n\n"));
        var subject = Spaces().Replace(HandlebarsText.InPlainText(text.Subject, facts), " ").Trim();
        return new Draft(subject, words, MailPage.Of(subject, html), missing) { Marketing = text.Marketing };
    }

    /// <summary>A line that stands in conditions of which none holds goes with its line break, or it would cut a list in two.</summary>
    private static string WithoutEmptyLines(string body, IReadOnlyDictionary<string, string> facts)
    {
        var marked = Conditional().Replace(body.ReplaceLineEndings("\n"), line => line.Value + Mark);
        var filled = string.Join('\n', HandlebarsText.InMarkdown(marked, facts).Split('\n').Where(line => line.Trim() != Mark)).Replace(Mark, "", StringComparison.Ordinal);
        return Between().Replace(filled, " ");
    }

    private static string Sentence(string key) =>
        MailFacts.Find(key) is { } fact ? $"{fact.Name} is not known, or would not be true." : $"There is no fact '{key}'.";

    [GeneratedRegex(@"^[ \t]*\{\{#[^\n]*\{\{/(if|unless)\}\}[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Conditional();

    /// <summary>What a condition leaves behind in the middle of a line when it does not hold.</summary>
    [GeneratedRegex(@"(?<=\S)[ ]{2,}(?=\S)")]
    private static partial Regex Between();

    /// <summary>And between paragraphs.</summary>
    [GeneratedRegex(@"\n[ \t]*\n([ \t]*\n)+")]
    private static partial Regex Gaps();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
