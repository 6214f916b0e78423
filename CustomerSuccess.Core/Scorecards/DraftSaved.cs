namespace CustomerSuccess.Core.Scorecards;

/// <param name="Revision">To name when saving next.</param>
public sealed record DraftSaved(int Revision, DateTimeOffset At);
