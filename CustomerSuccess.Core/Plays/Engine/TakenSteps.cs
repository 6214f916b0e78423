using CustomerSuccess.Core.Plays.Runs;

namespace CustomerSuccess.Core.Plays.Engine;

/// <param name="Steps">As they were claimed.</param>
/// <param name="Examined">How many were due.</param>
internal sealed record TakenSteps(IReadOnlyList<PlayStep> Steps, int Examined);
