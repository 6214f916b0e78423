namespace CustomerSuccess.Core.Experiments;

/// <summary>Runs that are not counted, and why.</summary>
/// <param name="Underway">Their time is not over yet.</param>
/// <param name="Again">The customer counts with an earlier run.</param>
/// <param name="NotDrawn">Begun by a person, too large to be held out, of unknown ARR, or of a version without holdout: no chance decided their group.</param>
public sealed record LeftOut(int Underway, int Again, int NotDrawn);
