using System.Collections.Frozen;
using System.Globalization;

namespace CustomerSuccess.Core.Sentiment.Model.Reading;

/// <summary>
/// What an emoji shows, in words, and how good or bad that is, -4 to 4. Names from the emoji list of VADER (Hutto and Gilbert 2014; MIT), valences
/// our own.
/// </summary>
internal static class Emoji
{
    private static readonly FrozenDictionary<string, (double Valence, string[] Words)> Known = Resource.Lines("emoji.txt")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(cells => cells[0], cells => (double.Parse(cells[1], CultureInfo.InvariantCulture), cells[2].Split(' ')), StringComparer.Ordinal);

    /// <returns>How many characters an emoji takes at the start of a text; 0 when none stands there.</returns>
    public static int Length(ReadOnlySpan<char> rest) =>
        char.IsSurrogate(rest[0]) || rest[0] is >= '\u2190' and <= '\u2BFF' ? Math.Max(1, StringInfo.GetNextTextElementLength(rest)) : 0;

    /// <returns>Without skin tone and variant.</returns>
    public static string Form(ReadOnlySpan<char> emoji)
    {
        var end = emoji.IndexOf("\u200d") is var joined and > 0 ? joined : emoji.Length;
        var form = emoji[..end];
        while (form.Length > 1 && (form[^1] == '\uFE0F' || (form.Length > 3 && form[^2] == '\uD83C' && form[^1] is >= '\uDFFB' and <= '\uDFFF')))
        {
            form = form[^1] == '\uFE0F' ? form[..^1] : form[..^2];
        }

        return form.ToString();
    }

    /// <returns>0 for one that says nothing.</returns>
    public static double Valence(string form) => Known.GetValueOrDefault(form).Valence;

    /// <returns>Empty for one that says nothing.</returns>
    public static IReadOnlyList<string> Words(string form) => Known.GetValueOrDefault(form).Words ?? [];
}
