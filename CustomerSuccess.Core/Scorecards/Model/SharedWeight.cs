namespace CustomerSuccess.Core.Scorecards.Model;

/// <param name="Value">0 or more.</param>
/// <param name="Locked">Stays while others move.</param>
public readonly record struct SharedWeight(double Value, bool Locked);
