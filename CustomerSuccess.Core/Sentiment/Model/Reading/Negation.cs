namespace CustomerSuccess.Core.Sentiment.Model.Reading;

/// <summary>Which words of a text stand under a negation: up to three behind it, within its clause, as in "not very reliable".</summary>
internal static class Negation
{
    private const int Reach = 3;

    public static bool[] Of(IReadOnlyList<Token> tokens)
    {
        var negated = new bool[tokens.Count];
        var left = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Break || tokens[i].Form is "but")
            {
                left = 0;
                continue;
            }

            negated[i] = left-- > 0;
            // "not only" and "no problem" deny nothing.
            left = Lexicon.Negates(tokens[i].Form) && !(i + 1 < tokens.Count && tokens[i + 1].Form is "only" or "just") ? Reach : Math.Max(0, left);
        }

        return negated;
    }
}
