namespace CustomerSuccess.Core.Alerts;

/// <summary>What the bell shows: how many alerts for the viewer are open, and the newest of them.</summary>
public sealed record AlertBell(int Open, IReadOnlyList<AlertRow> Newest);
