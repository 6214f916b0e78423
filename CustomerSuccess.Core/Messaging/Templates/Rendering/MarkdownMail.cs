using System.Text;
using CustomerSuccess.Core.Messaging.Templates.Model;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CustomerSuccess.Core.Messaging.Templates.Rendering;

/// <summary>
/// Markdown as the two alternatives of a mail. HTML in it is shown as text; a link that leads anywhere but to http, https, mailto and pages of ours loses its
/// address, for "javascript:" gets past the renderer; pictures become their words, for they would load something from somewhere.
/// </summary>
internal static class MarkdownMail
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static (string Text, string Html) Render(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            link.IsImage = false;
            if (!MailLinks.IsLink(link.Url) && !MailLinks.IsOwnPage(link.Url))
            {
                Unlink(link);
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !MailLinks.IsLink(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        return (PlainText(document), document.ToHtml(Pipeline).Trim());
    }

    private static void Unlink(LinkInline link)
    {
        var words = new ContainerInline();
        link.ReplaceBy(words, copyChildren: true);
    }

    private static string PlainText(MarkdownDocument document)
    {
        var text = new StringBuilder();
        Blocks(text, document, "");
        return text.ToString().TrimEnd();
    }

    private static void Blocks(StringBuilder text, ContainerBlock blocks, string indent)
    {
        var number = 1;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ListBlock list:
                    Blocks(text, list, indent);
                    text.AppendLine();
                    break;
                case ListItemBlock item:
                    var mark = ((ListBlock)blocks).IsOrdered ? $"{number++}. " : "- ";
                    var inner = new StringBuilder();
                    Blocks(inner, item, "");
                    text.Append(indent).Append(mark).AppendJoin($"\n{indent}{new string(' ', mark.Length)}", Lines(inner)).Append('\n');
                    break;
                case ContainerBlock quote:
                    var quoted = new StringBuilder();
                    Blocks(quoted, quote, "");
                    text.Append("> ").AppendJoin("\n> ", Lines(quoted)).Append("\n\n");
                    break;
                case LeafBlock { Inline: { } inlines }:
                    text.Append(indent).Append(Words(inlines)).Append("\n\n");
                    break;
                case LeafBlock { Lines.Count: > 0 } code:
                    text.Append(code.Lines.ToString()).Append("\n\n");
                    break;
                default:
                    break;
            }
        }
    }

    private static string[] Lines(StringBuilder text) => text.ToString().TrimEnd().Split('\n');

    private static string Words(ContainerInline inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => "\n",
        AutolinkInline link => link.Url,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LinkInline { Url: { } url } link => Link(Words(link), url),
        ContainerInline container => Words(container),
        _ => "",
    }));

    private static string Link(string words, string url)
    {
        var address = url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? url["mailto:".Length..].Split('?')[0] : url;
        return words == address || words.Length == 0 ? address : $"{words} ({address})";
    }
}
