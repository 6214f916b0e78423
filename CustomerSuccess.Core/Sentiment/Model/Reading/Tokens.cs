namespace CustomerSuccess.Core.Sentiment.Model.Reading;

/// <summary>Cuts a text into words, numbers, emoji and marks.</summary>
internal static class Tokens
{
    private static readonly string[] Smileys =
        [":-)", ":-(", ":'(", ":-/", ";-)", ":-D", ":)", ":(", ":/", ":D", ":P", ";)", "=)", "=(", "<3", "^^"];

    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>();
        foreach (var (start, end) in Excerpt.Of(text))
        {
            for (var at = start; at < end;)
            {
                at += Read(text.AsSpan(at, end - at), at, tokens);
            }
        }

        return tokens;
    }

    /// <returns>How many characters were read, at least one.</returns>
    private static int Read(ReadOnlySpan<char> rest, int at, List<Token> tokens)
    {
        var first = rest[0];
        if (char.IsWhiteSpace(first))
        {
            return 1;
        }

        if (char.IsLetter(first))
        {
            return IsAddress(rest) ? UntilSpace(rest) : Word(rest, at, tokens);
        }

        return char.IsDigit(first) ? Number(rest, at, tokens) : Other(rest, at, tokens);
    }

    private static bool IsAddress(ReadOnlySpan<char> rest) =>
        rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static int UntilSpace(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && !char.IsWhiteSpace(rest[length]))
        {
            length++;
        }

        return length;
    }

    private static int Word(ReadOnlySpan<char> rest, int at, List<Token> tokens)
    {
        var length = 1;
        while (length < rest.Length && (char.IsLetterOrDigit(rest[length]) || IsInnerApostrophe(rest, length)))
        {
            length++;
        }

        tokens.Add(new Token(at, length, WordForm.Of(rest[..length]), TokenKind.Word, WordForm.IsCapitals(rest[..length])));
        return length;
    }

    private static bool IsInnerApostrophe(ReadOnlySpan<char> rest, int at) =>
        rest[at] is '\'' or '’' && at + 1 < rest.Length && char.IsLetter(rest[at + 1]);

    private static int Number(ReadOnlySpan<char> rest, int at, List<Token> tokens)
    {
        var length = 1;
        while (length < rest.Length && (char.IsDigit(rest[length]) || (rest[length] is '.' or ',' or ':' && length + 1 < rest.Length && char.IsDigit(rest[length + 1]))))
        {
            length++;
        }

        tokens.Add(new Token(at, length, "0", TokenKind.Number));
        return length;
    }

    private static int Other(ReadOnlySpan<char> rest, int at, List<Token> tokens)
    {
        if (Emoji.Length(rest) is var emoji and > 0)
        {
            tokens.Add(new Token(at, emoji, Emoji.Form(rest[..emoji]), TokenKind.Emoji));
            return emoji;
        }

        foreach (var smiley in Smileys)
        {
            if (rest.StartsWith(smiley, StringComparison.Ordinal))
            {
                tokens.Add(new Token(at, smiley.Length, smiley, TokenKind.Mark));
                return smiley.Length;
            }
        }

        return Mark(rest, at, tokens);
    }

    private static int Mark(ReadOnlySpan<char> rest, int at, List<Token> tokens)
    {
        var same = rest.IndexOfAnyExcept(rest[0]) is var other and > 0 ? other : rest.Length;
        switch (rest[0])
        {
            case '!' or '?':
                tokens.Add(new Token(at, same, same > 1 ? $"{rest[0]}{rest[0]}" : rest[..1].ToString(), TokenKind.Mark));
                break;
            case '…' or '.' when same > 1 || rest[0] == '…':
                tokens.Add(new Token(at, same, "...", TokenKind.Mark));
                break;
            case '.' or ',' or ';' or ':' or '(' or ')':
                tokens.Add(new Token(at, same, ".", TokenKind.Break));
                break;
        }

        return same;
    }
}
