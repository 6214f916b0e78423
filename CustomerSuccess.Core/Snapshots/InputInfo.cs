namespace CustomerSuccess.Core.Snapshots;

/// <summary>What one number of a snapshot means.</summary>
/// <param name="Key">Its name in scorecards and in the API.</param>
/// <param name="Low">The usual range, for axes and editors; values may lie outside.</param>
public sealed record InputInfo(Input Input, string Key, string Name, Unit Unit, double Low, double High, string Meaning);
