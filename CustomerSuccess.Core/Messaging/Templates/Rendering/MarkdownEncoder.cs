using System.Text;
using HandlebarsDotNet;

namespace CustomerSuccess.Core.Messaging.Templates.Rendering;

/// <summary>Puts a backslash before everything that could mean something to Markdown (CommonMark 2.4), and keeps a fact on its line.</summary>
internal sealed class MarkdownEncoder : ITextEncoder
{
    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target) => Encode((text ?? "").AsEnumerable().GetEnumerator(), target);

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text?.MoveNext() == true)
        {
            var letter = text.Current;
            if (char.IsAsciiLetterOrDigit(letter) || !char.IsAscii(letter))
            {
                target.Write(letter);
            }
            else if (char.IsControl(letter) || letter == ' ')
            {
                target.Write(' ');
            }
            else
            {
                target.Write('\\');
                target.Write(letter);
            }
        }
    }
}
