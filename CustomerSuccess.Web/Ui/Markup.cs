using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui;

/// <summary>
/// HTML without a component: <c>Markup.Of($"&lt;b&gt;{name}&lt;/b&gt;")</c>. Whatever is filled in is encoded, unless it is markup itself. A component
/// costs every open screen its state and its tree, a piece of markup its characters; so the small marks that stand in every row of a list are markup.
/// </summary>
internal static class Markup
{
    /// <summary>Signs like − and ▲ stay what they are; what HTML could read as its own is written out.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static MarkupString Of(Handler html) => new(html.ToString());

    [InterpolatedStringHandler]
    internal readonly struct Handler(int literalLength, int formattedCount)
    {
        private readonly StringBuilder html = new(literalLength + (formattedCount * 16));

        public void AppendLiteral(string literal) => html.Append(literal);

        public void AppendFormatted(MarkupString markup) => html.Append(markup.Value);

        public void AppendFormatted(string? text) => html.Append(text is null ? null : Encoder.Encode(text));

        public void AppendFormatted(int number) => html.Append(number);

        public override string ToString() => html.ToString();
    }
}
