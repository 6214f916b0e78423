using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Experiments.Comparing;

/// <summary>A run with what became of its customer.</summary>
/// <param name="HoldoutShare">At which it was drawn, 0 to 1.</param>
/// <param name="CountedOn">The day of the outcome.</param>
/// <param name="IsThere">On that day; null unless counted.</param>
/// <param name="Kept">Of the ARR, on that day; null unless counted.</param>
internal sealed record ComparedRun(StartedRun Run, RunStatus Status, double HoldoutShare, DateOnly CountedOn, bool? IsThere = null, Money? Kept = null);
