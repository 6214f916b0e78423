namespace CustomerSuccess.Core.Sentiment.Model.Reading;

/// <summary>
/// The sentiment of an English text by the rules of VADER (Hutto and Gilbert 2014): words from a lexicon, turned by negation, strengthened by
/// degree words, capitals and exclamation marks; what follows "but" weighs more than what stands before it.
/// </summary>
public static class LexiconSentiment
{
    private const double DegreeStep = 0.293;
    private const double Capitals = 0.733;
    private const double Exclamation = 0.292;
    private const double Negation = -0.74;

    /// <summary>How fast the sum of valences approaches the ends of the scale.</summary>
    private const double Alpha = 15;

    /// <summary>How many words before a word can turn or strengthen it.</summary>
    private const int Reach = 3;

    /// <returns>-1 (bad) to 1 (good); 0 where no word says anything.</returns>
    public static double Of(string text)
    {
        var written = Words(text);
        var words = written.ConvertAll(word => word.ToLowerInvariant());
        var shouting = written.Any(IsCapitals) && !written.TrueForAll(IsCapitals);
        var valences = new double[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            valences[i] = Valence(words, i, word => shouting && IsCapitals(written[word]));
        }

        WeighBut(words, valences);
        var sum = valences.Sum();
        sum += Math.Sign(sum) * Math.Min(4, text.Count(letter => letter == '!')) * Exclamation;
        return sum == 0 ? 0 : Math.Round(sum / Math.Sqrt((sum * sum) + Alpha), 4);
    }

    private static double Valence(List<string> words, int i, Func<int, bool> emphasised)
    {
        var valence = Lexicon.Valence(words[i]);
        if (valence == 0 || Lexicon.Degree(words[i]) != 0)
        {
            return 0;
        }

        valence += emphasised(i) ? Math.Sign(valence) * Capitals : 0;
        for (var back = 1; back <= Math.Min(Reach, i); back++)
        {
            // A degree word loses 5 % of its effect for each word between.
            valence += Math.Sign(valence) * DegreeOf(i - back) * (1 - (0.05 * (back - 1)));
            valence *= Lexicon.Negates(words[i - back]) ? Negation : 1;
        }

        return valence;

        double DegreeOf(int word) => Lexicon.Degree(words[word]) is var degree && degree == 0 ? 0 : (degree * DegreeStep) + (emphasised(word) ? Capitals : 0);
    }

    private static void WeighBut(List<string> words, double[] valences)
    {
        var but = words.IndexOf("but");
        for (var i = 0; but >= 0 && i < valences.Length; i++)
        {
            valences[i] *= i < but ? 0.5 : 1.5;
        }
    }

    internal static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && (char.IsLetter(text[i]) || (start >= 0 && text[i] is '\'' or '’' or '-'));
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                words.Add(text[start..i].Replace('’', '\'').Trim('\'', '-'));
                start = -1;
            }
        }

        return words;
    }

    private static bool IsCapitals(string word) => word.Length > 1 && word.All(char.IsUpper);
}
