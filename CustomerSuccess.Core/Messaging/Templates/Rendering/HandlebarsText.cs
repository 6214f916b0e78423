using System.Collections.Concurrent;
using HandlebarsDotNet;

namespace CustomerSuccess.Core.Messaging.Templates.Rendering;

/// <summary>
/// The one place where Handlebars runs. It walks any object that it is given, so it is given strings only; and it only ever sees texts in
/// which <see cref="Model.TemplateParser"/> found nothing but facts and conditions.
/// </summary>
internal static class HandlebarsText
{
    private const int MostKept = 500;

    private static readonly ConcurrentDictionary<(string Text, bool Markdown), HandlebarsTemplate<object, object>> Compiled = new();

    private static readonly IHandlebars Plain = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true });

    private static readonly IHandlebars Markdown = Handlebars.Create(new HandlebarsConfiguration { TextEncoder = new MarkdownEncoder() });

    /// <summary>Facts as they are.</summary>
    public static string InPlainText(string text, IReadOnlyDictionary<string, string> facts) => Fill(text, facts, markdown: false);

    /// <summary>Facts that Markdown takes for words, whatever stands in them.</summary>
    public static string InMarkdown(string text, IReadOnlyDictionary<string, string> facts) => Fill(text, facts, markdown: true);

    private static string Fill(string text, IReadOnlyDictionary<string, string> facts, bool markdown)
    {
        // Previews of half-written texts pass through here too; what is kept must not grow with every letter that somebody types.
        if (Compiled.Count > MostKept)
        {
            Compiled.Clear();
        }

        return Compiled.GetOrAdd((text, markdown), key => (key.Markdown ? Markdown : Plain).Compile(key.Text))(facts.ToDictionary(fact => fact.Key, fact => fact.Value));
    }
}
