using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Approvals;

/// <summary>What may still be spent on a customer, in the reporting currency; null when nobody keeps a budget. Whoever makes offers brings its own.</summary>
public delegate Task<Money?> ReadBudgetLeft(int? customerId, CancellationToken cancellationToken);
