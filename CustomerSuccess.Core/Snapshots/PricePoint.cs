using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Snapshots;

/// <summary>What a customer pays a month from a day on, in its own currency.</summary>
/// <param name="Mrr">Zero or more; zero for one that pauses, and for one that has left.</param>
/// <param name="Left">It has left, and not only paused.</param>
public readonly record struct PricePoint(DateOnly Day, Money Mrr, bool Left);
