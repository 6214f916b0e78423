namespace CustomerSuccess.Core.Alerts;

/// <summary>The alerts of one customer: those that wait (snoozed ones too) by rank, and the last ones that were closed, newest first.</summary>
public sealed record CustomerAlerts(IReadOnlyList<AlertRow> Open, IReadOnlyList<AlertRow> Closed);
