namespace CustomerSuccess.Core.Sentiment.Model.Reading;

/// <summary>How a word is looked up.</summary>
internal static class WordForm
{
    /// <summary>Longer than any English word; the rest of such a word is not looked at.</summary>
    private const int Longest = 40;

    /// <returns>In lower case, with straight apostrophes, "sooooo" as "soo".</returns>
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> form = stackalloc char[Longest];
        var length = 0;
        foreach (var written in word)
        {
            var letter = written == '’' ? '\'' : char.ToLowerInvariant(written);
            if (length >= 2 && form[length - 1] == letter && form[length - 2] == letter)
            {
                continue;
            }

            form[length++] = letter;
            if (length == Longest)
            {
                break;
            }
        }

        return form[..length].ToString();
    }

    public static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLetter(letter) && !char.IsUpper(letter))
            {
                return false;
            }
        }

        return word.Length > 1;
    }

    /// <summary>A letter three times in a row or more.</summary>
    public static bool IsStretched(ReadOnlySpan<char> word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (char.IsLetter(word[i]) && word[i] == word[i - 1] && word[i] == word[i - 2])
            {
                return true;
            }
        }

        return false;
    }
}
