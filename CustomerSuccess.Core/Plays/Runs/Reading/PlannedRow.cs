using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>Something that a play is still to do with a customer.</summary>
public sealed record PlannedRow(int StepId, int RunId, string PlaybookName, string Title, Channel Channel, StepState State, DateTimeOffset DueAt);
