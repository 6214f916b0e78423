namespace CustomerSuccess.Core.Revenue.Reading;

/// <summary>A customer that is left out of every sum.</summary>
public sealed record WithoutRate(string ExternalId, string Name, string Currency);
