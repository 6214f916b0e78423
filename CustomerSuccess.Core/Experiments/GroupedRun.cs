using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Experiments;

/// <summary>A run behind a number.</summary>
/// <param name="CustomerId">As people and addresses name it.</param>
/// <param name="IsThere">On <paramref name="CountedOn"/>; null when it is not counted.</param>
/// <param name="Kept">Of the ARR, on that day; null when it is not counted.</param>
public sealed record GroupedRun(int Id, string CustomerId, string CustomerName, DateOnly StartedOn, bool HeldOut, DateOnly CountedOn, Money? AtStart, bool? IsThere, Money? Kept);
