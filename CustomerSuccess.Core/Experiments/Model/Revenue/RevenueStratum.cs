using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Experiments.Model.Revenue;

/// <summary>The revenue of two groups that were drawn under the same conditions: ARR at the start and on the day of the outcome, in the reporting currency.</summary>
public sealed record RevenueStratum(IReadOnlyCollection<(Money AtStart, Money Kept)> Treated, IReadOnlyCollection<(Money AtStart, Money Kept)> HeldOut);
