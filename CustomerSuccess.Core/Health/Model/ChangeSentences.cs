using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>What changed a score, in words with the numbers of both days.</summary>
internal static class ChangeSentences
{
    public static string OfScorecard(Judged then, Judged now) =>
        $"{now.Title} judges instead of {then.Title}; this is what it does to the numbers of {Day(then.Snapshot.Day)}.";

    public static string OfMeasure(ChangeKind kind, MeasureWork before, MeasureWork after)
    {
        var input = after.Measure.Input;
        return kind switch
        {
            ChangeKind.Moved => $"{Said(input, after.Value)}; before: {ValueText.Of(input, before.Value)}.",
            ChangeKind.Tenure => $"{Said(input, after.Value)}, as before, but judged as an older customer: {Points(after)} points instead of {Points(before)}.",
            ChangeKind.Arrived when before.HasData => $"{Said(input, after.Value)}; said again, so it counts {Share(after)} instead of {Share(before)}.",
            ChangeKind.Arrived => $"{Said(input, after.Value)}; nothing was known before.",
            ChangeKind.Gone => $"Nothing is known any more; before: {ValueText.Of(input, before.Value)}.",
            ChangeKind.Aged => $"{Said(input, after.Value)}; older than its shelf life, it counts {Share(after)} instead of {Share(before)}.",
            ChangeKind.Scorecard or ChangeKind.Override or _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    public static string NameOfOverride(ScoreExplanation then, ScoreExplanation now) => now.Cap?.Name ?? then.Cap?.Name ?? "Override";

    public static string OfOverride(ScoreExplanation then, ScoreExplanation now) => (then.Cap, now.Cap) switch
    {
        (null, { } cap) => $"The override holds the score at {cap.Most.Whole} or below; without it {now.BeforeCaps}.",
        ({ } cap, null) => $"The override no longer holds; it had held the score at {cap.Most.Whole} or below.",
        ({ } before, { } after) when before.Name != after.Name => $"The override holds the score at {after.Most.Whole}; before, “{before.Name}” held it at {before.Most.Whole}.",
        (not null, { } cap) => $"The override still holds the score at {cap.Most.Whole}, whatever the measures did.",
        (null, null) => "No override holds.",
    };

    private static string Said(Input input, double value) => Reasons.Sentence(InputPhrases.Say(input, value));

    private static string Points(MeasureWork measure) => ValueText.Number(measure.Points, "0");

    private static string Share(MeasureWork measure) => ValueText.Percent(measure.Freshness * 100, "0");

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
