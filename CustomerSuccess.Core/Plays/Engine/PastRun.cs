using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Runs;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>A run that has not ended.</summary>
internal sealed record PastRun(int CustomerId, string PlaybookKey, PlaybookKind Kind, PlaySeverity Severity, RunState State, DateTimeOffset StartedAt);
