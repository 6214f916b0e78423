namespace CustomerSuccess.Core.Sentiment.Model.Reading;

/// <summary>The words, pairs of words and runs of characters of a text, as hashes of 32 bits (FNV-1a, mixed).</summary>
internal static class Features
{
    private const int Shortest = 2;
    private const int Longest = 5;

    /// <summary>So many characters of a word are cut into runs.</summary>
    private const int WordReach = 24;

    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The words first; a feature may come more than once.</summary>
    public static void Read(IReadOnlyList<Token> tokens, bool[] negated, List<Feature> features)
    {
        var before = 0u;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Break)
            {
                continue;
            }

            var word = Hash(Basis, token.Form);
            Add(features, word, i, FeatureKind.Word, 'w');
            if (negated[i])
            {
                Add(features, word, i, FeatureKind.Word, 'n');
            }

            if (before != 0)
            {
                Add(features, Hash(before, token.Form), i, FeatureKind.Pair, 'p');
            }

            before = (word ^ ' ') * Prime;
            AddEmojiWords(features, token, i);
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
            {
                AddCharacters(features, tokens[i].Form, i);
            }
        }
    }

    /// <summary>How a word is hashed that stands alone.</summary>
    public static uint OfWord(string form) => Mix(Hash(Basis, form), 'w');

    private static void AddEmojiWords(List<Feature> features, Token token, int at)
    {
        if (token.Kind != TokenKind.Emoji)
        {
            return;
        }

        foreach (var word in Emoji.Words(token.Form))
        {
            Add(features, Hash(Basis, word), at, FeatureKind.Word, 'w');
        }
    }

    private static void AddCharacters(List<Feature> features, string form, int at)
    {
        Span<char> bounded = stackalloc char[WordReach + 2];
        var length = Math.Min(form.Length, WordReach);
        bounded[0] = ' ';
        form.AsSpan(0, length).CopyTo(bounded[1..]);
        bounded[length + 1] = ' ';
        for (var start = 0; start < length + 2; start++)
        {
            var hash = Basis;
            for (var i = start; i < Math.Min(length + 2, start + Longest); i++)
            {
                hash = (hash ^ bounded[i]) * Prime;
                if (i - start + 1 >= Shortest)
                {
                    Add(features, hash, at, FeatureKind.Characters, 'c');
                }
            }
        }
    }

    private static uint Hash(uint hash, string form)
    {
        foreach (var letter in form)
        {
            hash = (hash ^ letter) * Prime;
        }

        return hash;
    }

    private static void Add(List<Feature> features, uint hash, int token, FeatureKind kind, char salt) =>
        features.Add(new Feature(Mix(hash, salt), (ushort)token, kind));

    /// <summary>The last step of MurmurHash3, so that short texts spread over all bits.</summary>
    private static uint Mix(uint hash, char salt)
    {
        hash = (hash ^ salt) * Prime;
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
