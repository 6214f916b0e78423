using CustomerSuccess.Core.Plays.Model;

namespace CustomerSuccess.Core.Experiments;

/// <summary>What one play was worth.</summary>
/// <param name="OutcomeDays">After the start a customer is counted.</param>
/// <param name="HoldoutShare">Of the published version, 0 to 1.</param>
public sealed record PlayResult(string Key, string Name, PlaybookKind Kind, bool IsOn, int OutcomeDays, double HoldoutShare, Compared Compared);
