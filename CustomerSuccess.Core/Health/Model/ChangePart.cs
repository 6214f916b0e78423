namespace CustomerSuccess.Core.Health.Model;

/// <summary>One cause of a changed score.</summary>
/// <param name="Name">The measure, the override, or "Scorecard".</param>
/// <param name="Sentence">What happened, with its numbers.</param>
/// <param name="Hundredths">What it did to the score, in hundredths of a point; never 0.</param>
/// <param name="MeasureKey">Null for overrides and scorecards.</param>
public sealed record ChangePart(ChangeKind Kind, string Name, string Sentence, int Hundredths, string? MeasureKey = null);
