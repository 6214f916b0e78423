namespace CustomerSuccess.Core.Data.Writing;

/// <summary>From when until when a contact was known to be a champion.</summary>
internal readonly record struct ChampionPeriod(DateOnly? From, DateOnly? Until);
