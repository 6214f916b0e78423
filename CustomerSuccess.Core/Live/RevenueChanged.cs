namespace CustomerSuccess.Core.Live;

/// <summary>Movements of revenue were worked out anew.</summary>
public sealed record RevenueChanged : LiveEvent;
