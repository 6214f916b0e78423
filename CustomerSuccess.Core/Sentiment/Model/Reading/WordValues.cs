using System.Collections.Frozen;
using System.Globalization;

namespace CustomerSuccess.Core.Sentiment.Model.Reading;

/// <summary>
/// How good or bad English words sound by three lists: VADER (Hutto and Gilbert, ICWSM 2014; MIT), AFINN-en-165 (F. Årup Nielsen, "A new ANEW",
/// ESWC workshop 2011; Apache-2.0) and our own of words that people use with support ("outage", "laggy", "intuitive").
/// </summary>
internal static class WordValues
{
    private static readonly FrozenDictionary<string, double> Afinn = Read("afinn.txt");
    private static readonly FrozenDictionary<string, double> Support = Read("support.txt");

    /// <returns>Each -1 to 1; 0 for a word that a list does not know.</returns>
    public static (double Vader, double Afinn, double Support) Of(string form) =>
        (Lexicon.Valence(form) / 4, Afinn.GetValueOrDefault(form) / 5, Support.GetValueOrDefault(form) / 4);

    private static FrozenDictionary<string, double> Read(string name) => Resource.Lines(name).Select(line => line.Split('\t'))
        .ToFrozenDictionary(cells => cells[0], cells => double.Parse(cells[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
