namespace CustomerSuccess.Core.Sentiment.Model.Reading;

/// <summary>
/// What is counted of a text beside its words: what the lists say of them, turned by negation, and how loud it is. Each value lies about 0 to 1 or
/// -1 to 1.
/// </summary>
internal static class Dense
{
    public const int Count = 22;

    public static float[] Of(string text, IReadOnlyList<Token> tokens, bool[] negated)
    {
        var dense = new float[Count];
        dense[0] = 1;
        dense[1] = (float)LexiconSentiment.Of(text.Length <= Excerpt.Head ? text : text[..Excerpt.Head]);
        Values(tokens, negated, dense);
        Loudness(text, tokens, dense);
        return dense;
    }

    private static void Values(IReadOnlyList<Token> tokens, bool[] negated, float[] dense)
    {
        Span<double> good = stackalloc double[4];
        Span<double> bad = stackalloc double[4];
        var (best, worst, last) = (0.0, 0.0, 0.0);
        for (var i = 0; i < tokens.Count; i++)
        {
            var values = WordValues.Of(tokens[i].Form);
            var emoji = tokens[i].Kind == TokenKind.Emoji ? Emoji.Valence(tokens[i].Form) / 4 : 0;
            var turn = negated[i] ? -0.6 : 1;
            Add(good, bad, 0, values.Vader * turn);
            Add(good, bad, 1, values.Afinn * turn);
            Add(good, bad, 2, values.Support * turn);
            Add(good, bad, 3, emoji);
            var all = (values.Vader + values.Afinn + values.Support + emoji) * turn;
            (best, worst, last) = (Math.Max(best, all), Math.Min(worst, all), all == 0 ? last : all);
        }

        for (var list = 0; list < 4; list++)
        {
            (dense[2 + (2 * list)], dense[3 + (2 * list)]) = (Bounded(good[list]), Bounded(bad[list]));
        }

        dense[10] = Bounded(good[0] + good[1] + good[2] - bad[0] - bad[1] - bad[2]);
        (dense[11], dense[12], dense[13]) = ((float)best / 2, (float)worst / 2, (float)last / 2);
    }

    private static void Add(Span<double> good, Span<double> bad, int list, double value)
    {
        good[list] += Math.Max(0, value);
        bad[list] += Math.Max(0, -value);
    }

    private static float Bounded(double sum) => (float)(sum / Math.Sqrt((sum * sum) + 1));

    private static void Loudness(string text, IReadOnlyList<Token> tokens, float[] dense)
    {
        var (words, capitals, negations) = (0, 0, 0);
        foreach (var token in tokens)
        {
            words += token.Kind == TokenKind.Word ? 1 : 0;
            capitals += token.Capitals && token.Length > 2 ? 1 : 0;
            negations += token.Kind == TokenKind.Word && Lexicon.Negates(token.Form) ? 1 : 0;
            dense[14] = Math.Max(dense[14], token.Form is "!" ? 0.5f : token.Form is "!!" ? 1 : 0);
            dense[15] = Math.Max(dense[15], token.Form is "?" ? 0.5f : token.Form is "??" ? 1 : 0);
            dense[16] = Math.Max(dense[16], token.Form is "..." ? 1 : 0);
            dense[17] = Math.Max(dense[17], token.Kind == TokenKind.Word && WordForm.IsStretched(text.AsSpan(token.Start, token.Length)) ? 1 : 0);
        }

        dense[18] = Math.Min(1, capitals / 3f);
        dense[19] = Math.Min(1, negations / 3f);
        dense[20] = Math.Min(1, words / 30f);
        dense[21] = tokens.Count > 0 && tokens[^1].Form is "?" or "??" ? 1 : 0;
    }
}
