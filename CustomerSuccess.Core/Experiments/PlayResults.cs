namespace CustomerSuccess.Core.Experiments;

/// <summary>What plays were worth.</summary>
/// <param name="Through">The day that facts have reached; null before the first scoring.</param>
/// <param name="SavePlays">All save plays together, each customer once; null when there are none.</param>
/// <param name="Plays">Those that run or have run; save plays first.</param>
public sealed record PlayResults(DateOnly? Through, string Currency, Compared? SavePlays, IReadOnlyList<PlayResult> Plays);
