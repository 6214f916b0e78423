namespace CustomerSuccess.Core.Data;

/// <summary>What the installation knows and where it came from.</summary>
/// <param name="ScoredThrough">Null before the first scoring.</param>
public sealed record DataOverview(
    IReadOnlyList<SourceRow> Sources, IReadOnlyList<RunRow> Runs, int Customers, DateOnly? ScoredThrough, bool IsDemo);
