using CustomerSuccess.Core.Plays.Model;

namespace CustomerSuccess.Core.Plays.Playbooks;

/// <summary>A playbook in lists.</summary>
/// <param name="Running">Runs now, without those held out.</param>
/// <param name="Trigger">What makes a customer enter, in words.</param>
/// <param name="HoldoutShare">0 to 1.</param>
public sealed record PlaybookRow(
    string Key, string Name, PlaybookKind Kind, int Version, bool IsOn, int Running, string Trigger, double HoldoutShare, RecentRuns Recent);
