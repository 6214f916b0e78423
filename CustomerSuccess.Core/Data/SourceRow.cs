namespace CustomerSuccess.Core.Data;

/// <summary>One source on the Data screen.</summary>
/// <param name="DaysOld">Days from its last day to the day that all sources have reached together; null when it has no days.</param>
/// <param name="CustomersWithout">Customers that have not left and of which it has nothing.</param>
public sealed record SourceRow(
    string Name, int Rows, DateOnly? FirstDay, DateOnly? LastDay, int? DaysOld, DateTimeOffset? ImportedAt, int LastRejected, int? CustomersWithout);
