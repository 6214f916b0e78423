using System.Collections.Frozen;
using System.Globalization;

namespace CustomerSuccess.Core.Sentiment.Model.Reading;

/// <summary>
/// How good or bad English words sound, -4 to 4: the VADER lexicon (Hutto and Gilbert, "VADER: A Parsimonious Rule-based Model for Sentiment
/// Analysis of Social Media Text", ICWSM 2014; MIT, see THIRD-PARTY-NOTICES.md).
/// </summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, double> Words = Read();

    private static readonly FrozenSet<string> Negations = new[]
    {
        "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "hardly", "barely", "cannot", "cant", "dont", "doesnt",
        "didnt", "isnt", "arent", "wasnt", "werent", "wont", "wouldnt", "shouldnt", "couldnt", "hasnt", "havent", "hadnt", "aint",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, double> Degrees = Enumerable.Concat(
        new[]
        {
            "absolutely", "amazingly", "awfully", "completely", "considerably", "deeply", "enormously", "entirely", "especially", "extremely",
            "greatly", "highly", "hugely", "incredibly", "intensely", "more", "most", "particularly", "purely", "quite", "really", "so",
            "substantially", "thoroughly", "totally", "tremendously", "unbelievably", "utterly", "very",
        }.Select(word => (word, Step: 1.0)),
        new[] { "almost", "kind", "kinda", "less", "little", "marginally", "occasionally", "partly", "scarcely", "slightly", "somewhat", "sort", "sorta" }
            .Select(word => (word, Step: -1.0))).ToFrozenDictionary(x => x.word, x => x.Step, StringComparer.Ordinal);

    /// <returns>0 for a word that says nothing.</returns>
    public static double Valence(string word) => Words.GetValueOrDefault(word);

    public static bool Negates(string word) => Negations.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);

    /// <returns>1 for a word that strengthens the next, -1 for one that weakens it, 0 for any other.</returns>
    public static double Degree(string word) => Degrees.GetValueOrDefault(word);

    private static FrozenDictionary<string, double> Read() => Resource.Lines("vader.txt").Select(line => line.Split('\t'))
        .ToFrozenDictionary(pair => pair[0], pair => double.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
