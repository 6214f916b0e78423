using System.Collections.Frozen;

namespace CustomerSuccess.Core.Sentiment.Model;

/// <summary>
/// Whether an English text speaks of frustration or anger: words and phrases of customers who have had enough, unless they are negated. Our own
/// list; it takes what names the feeling ("frustrating", "unacceptable") and leaves out what names a fault ("broken", "slow").
/// </summary>
public static class AngerWords
{
    /// <summary>How many words before a word can negate it.</summary>
    private const int Reach = 3;

    private static readonly FrozenSet<string> Words = new[]
    {
        "anger", "angered", "angers", "angry", "angrier", "angrily", "annoy", "annoyance", "annoyed", "annoying", "annoys", "appalled", "appalling",
        "disgraceful", "disgrace", "disgusted", "disgusting", "enraged", "exasperated", "exasperating", "frustrate", "frustrated", "frustrates",
        "frustrating", "frustratingly", "frustration", "frustrations", "fuming", "furious", "fury", "infuriated", "infuriates", "infuriating",
        "insulted", "insulting", "intolerable", "irate", "irritated", "irritates", "irritating", "irritation", "livid", "mad", "maddening",
        "outrage", "outraged", "outrageous", "rage", "resent", "resentment", "ridiculous", "unacceptable",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>By their first word.</summary>
    private static readonly FrozenDictionary<string, string[][]> Phrases = new[]
    {
        "fed up", "had enough", "losing patience", "lost patience", "lose patience", "out of patience", "sick of", "tired of asking",
        "tired of waiting", "waste of time", "a joke",
    }.Select(phrase => phrase.Split(' ')).GroupBy(words => words[0], StringComparer.Ordinal)
        .ToFrozenDictionary(same => same.Key, same => same.ToArray(), StringComparer.Ordinal);

    public static bool In(string text)
    {
        var words = LexiconSentiment.Words(text).ConvertAll(word => word.ToLowerInvariant());
        for (var i = 0; i < words.Count; i++)
        {
            if ((Words.Contains(words[i]) || StartsPhrase(words, i)) && !Negated(words, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsPhrase(List<string> words, int i) =>
        Phrases.TryGetValue(words[i], out var phrases)
        && phrases.Any(phrase => i + phrase.Length <= words.Count && phrase.SequenceEqual(words.GetRange(i, phrase.Length), StringComparer.Ordinal));

    private static bool Negated(List<string> words, int i)
    {
        for (var back = 1; back <= Math.Min(Reach, i); back++)
        {
            if (Lexicon.Negates(words[i - back]))
            {
                return true;
            }
        }

        return false;
    }
}
