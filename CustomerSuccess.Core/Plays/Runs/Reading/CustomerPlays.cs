namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>Plays of one customer: runs, and what happened, the newest first.</summary>
public sealed record CustomerPlays(IReadOnlyList<RunRow> Runs, IReadOnlyList<EntryRow> Entries);
