namespace CustomerSuccess.Core.Today;

/// <summary>A rule of which alerts are open.</summary>
public sealed record OpenRule(string Key, string Name, int Alerts);
