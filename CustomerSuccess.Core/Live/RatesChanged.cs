namespace CustomerSuccess.Core.Live;

/// <summary>Amounts in other currencies are worth something else in the reporting currency.</summary>
public sealed record RatesChanged : LiveEvent;
