using System.Collections.Frozen;

namespace CustomerSuccess.Core.Sentiment.Model.Reading;

/// <summary>
/// Whether an English text speaks of frustration or anger: words and phrases of customers who have had enough, unless they are negated. Our own
/// list; it takes what names the feeling ("frustrating", "unacceptable") and leaves out what names a fault ("broken", "slow").
/// </summary>
internal static class AngerWords
{
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

    public static bool In(IReadOnlyList<Token> tokens)
    {
        var negated = Negation.Of(tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            if ((Words.Contains(tokens[i].Form) || StartsPhrase(tokens, i)) && !negated[i])
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsPhrase(IReadOnlyList<Token> tokens, int i) =>
        Phrases.TryGetValue(tokens[i].Form, out var phrases) && phrases.Any(phrase => Enumerable.Range(0, phrase.Length).All(word => i + word < tokens.Count && tokens[i + word].Form == phrase[word]));
}
