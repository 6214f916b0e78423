using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Web.Inbox;

/// <summary>A stretch of a text, with the word that decided or without one.</summary>
/// <param name="Side">-1 or 1 for a word that decided, 0 for the rest.</param>
internal sealed record TextPart(string Text, int Side)
{
    /// <summary>The text from its beginning, cut off behind so many characters.</summary>
    public static IReadOnlyList<TextPart> Of(string text, IReadOnlyList<DecidingWord> words, int most)
    {
        var end = Math.Min(text.Length, most);
        var parts = new List<TextPart>();
        var at = 0;
        foreach (var word in words.Where(word => word.Start + word.Word.Length <= end).OrderBy(word => word.Start))
        {
            if (word.Start < at)
            {
                continue;
            }

            Add(text[at..word.Start], 0);
            Add(word.Word, Math.Sign(word.Weight));
            at = word.Start + word.Word.Length;
        }

        Add(text[at..end] + (end < text.Length ? " …" : ""), 0);
        return parts;

        void Add(string piece, int side)
        {
            if (piece.Length > 0)
            {
                parts.Add(new TextPart(piece, side));
            }
        }
    }
}
