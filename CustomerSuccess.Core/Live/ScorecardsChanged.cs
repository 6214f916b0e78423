namespace CustomerSuccess.Core.Live;

/// <summary>A draft was saved or dropped, a version published, or the priority list changed.</summary>
/// <param name="Key">Of the scorecard; null when it concerns them all.</param>
public sealed record ScorecardsChanged(string? Key) : LiveEvent;
