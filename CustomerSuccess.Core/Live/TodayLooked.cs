namespace CustomerSuccess.Core.Live;

/// <summary>Somebody has looked at Today: what was new to them is not any more.</summary>
public sealed record TodayLooked(int PersonId) : LiveEvent;
