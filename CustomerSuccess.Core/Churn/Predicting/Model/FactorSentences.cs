using CustomerSuccess.Core.Churn.Factors.Model;
using CustomerSuccess.Core.Churn.Model;

namespace CustomerSuccess.Core.Churn.Predicting.Model;

/// <summary>The terms of a prediction in words.</summary>
internal static class FactorSentences
{
    /// <summary>Half a sentence as a whole one.</summary>
    public static string Sentence(string phrase) => phrase.Length == 0 ? phrase : char.ToUpperInvariant(phrase[0]) + phrase[1..];

    /// <returns>Null for a feature that this version of the product does not know.</returns>
    public static RiskFactor? Of(GlassBoxModel model, TermShare term)
    {
        if (term.Term < model.Shapes.Length)
        {
            var key = model.Features[term.Term].Key;
            return Phrase(key, term.First) is { } phrase ? new RiskFactor(key, Sentence(phrase), term.Contribution) : null;
        }

        if (term.Term >= model.Terms)
        {
            return null;
        }

        var pair = model.Pairs[term.Term - model.Shapes.Length];
        var (first, second) = (model.Features[pair.First].Key, model.Features[pair.Second].Key);
        return Phrase(first, term.First) is { } one && Phrase(second, term.Second) is { } other
            ? new RiskFactor(first, $"{Sentence(one)}, together with {other}", term.Contribution)
            : null;
    }

    private static string? Phrase(string key, double value) => ChurnFeatures.Find(key) is not { } feature ? null
        : double.IsNaN(value) ? $"{char.ToLowerInvariant(feature.Name[0])}{feature.Name[1..]} not known"
        : feature.Say(value);
}
