namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>A line of the timeline.</summary>
/// <param name="By">E-mail address; empty for the program.</param>
public sealed record EntryRow(int Id, int? RunId, int? StepId, string PlaybookKey, DateTimeOffset At, EntryKind Kind, string Text, string By);
