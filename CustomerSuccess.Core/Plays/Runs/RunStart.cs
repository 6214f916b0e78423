using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Runs;

/// <summary>What a run begins with.</summary>
/// <param name="Severity">What save plays are compared by.</param>
/// <param name="Arr">In the reporting currency; null when not known.</param>
/// <param name="Probability">Of leaving within 90 days; null without a prediction.</param>
internal sealed record RunStart(
    string PlaybookKey, int Version, PlaybookDefinition Playbook, PlaySeverity Severity, int CustomerId, Assignment Assigned, string Reason, string By, DateTimeOffset At, Money? Arr, double? Probability);
