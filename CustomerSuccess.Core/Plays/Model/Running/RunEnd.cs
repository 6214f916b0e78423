namespace CustomerSuccess.Core.Plays.Model.Running;

/// <param name="Why">A sentence.</param>
public sealed record RunEnd(RunOutcome Outcome, string Why);
