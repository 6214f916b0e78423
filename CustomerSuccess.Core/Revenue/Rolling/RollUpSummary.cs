namespace CustomerSuccess.Core.Revenue.Rolling;

/// <summary>What a roll-up has done.</summary>
/// <param name="Day">Null before the first scoring.</param>
/// <param name="Customers">Looked at.</param>
/// <param name="Rewritten">Of them, those with another movement than before.</param>
public sealed record RollUpSummary(DateOnly? Day, int Customers, int Rewritten);
