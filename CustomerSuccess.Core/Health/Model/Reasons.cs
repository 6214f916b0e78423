using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>Why a score is what it is, in a sentence.</summary>
public static class Reasons
{
    /// <summary>The two measures that cost most, each with its number; null when nothing costs half a point or nothing is known.</summary>
    public static string? Of(ScoreExplanation explanation)
    {
        var phrases = explanation.Drags(2).Select(drag => InputPhrases.Say(drag.Measure.Input, Shown(drag))).ToList();
        return phrases.Count == 0 ? null : Sentence(string.Join(", ", phrases));
    }

    public static string Sentence(string phrase) => phrase.Length == 0 ? phrase : $"{char.ToUpperInvariant(phrase[0])}{phrase[1..]}";

    private static double Shown(MeasureExplanation measure) =>
        measure.State == MeasureState.StoodIn ? measure.Measure.WhenMissing ?? measure.Value : measure.Value;
}
