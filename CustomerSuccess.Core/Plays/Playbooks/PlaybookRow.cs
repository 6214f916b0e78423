using CustomerSuccess.Core.Plays.Model;

namespace CustomerSuccess.Core.Plays.Playbooks;

/// <summary>A playbook in lists.</summary>
/// <param name="Running">Runs now, without those held out.</param>
/// <param name="HeldOut">Followed now for comparison.</param>
/// <param name="Trigger">What makes a customer enter, in words.</param>
/// <param name="HoldoutShare">0 to 1.</param>
public sealed record PlaybookRow(
    string Key, string Name, PlaybookKind Kind, int Version, bool IsOn, bool IsShipped, string ChangedBy, DateTimeOffset ChangedAt,
    int Running, int HeldOut,
    string Trigger, double HoldoutShare, RecentRuns Recent);
