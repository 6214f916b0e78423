using CustomerSuccess.Core.Alerts.Model;

namespace CustomerSuccess.Core.Alerts.Rules;

/// <summary>A rule as the list of rules shows it.</summary>
/// <param name="Fired30">Alerts that it raised in the last 30 days.</param>
/// <param name="Open">Alerts of it that wait for an answer, snoozed ones too.</param>
public sealed record RuleRow(
    RuleDraft Rule, bool IsOn, bool IsShipped, string ChangedBy, DateTimeOffset ChangedAt, int Fired30, int Open, RulePrecision Precision);
