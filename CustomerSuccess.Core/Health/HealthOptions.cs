namespace CustomerSuccess.Core.Health;

/// <summary>Configuration section <c>Health</c>.</summary>
public sealed record HealthOptions
{
    /// <summary>ISO 4217 of sums over customers; null takes the currency that most customers pay in.</summary>
    public string? ReportingCurrency { get; init; }

    /// <summary>What one unit of another currency is worth in the reporting currency, by ISO 4217 code.</summary>
    public Dictionary<string, decimal> Rates { get; init; } = [];
}
