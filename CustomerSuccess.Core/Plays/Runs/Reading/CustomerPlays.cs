namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>Plays of one customer: runs, what is still to come (the timeline before it happens), and what happened, the newest first.</summary>
public sealed record CustomerPlays(IReadOnlyList<RunRow> Runs, IReadOnlyList<StepRow> ToCome, IReadOnlyList<EntryRow> Entries);
