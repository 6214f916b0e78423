namespace CustomerSuccess.Core.Health.Model;

/// <summary>What keeps a scorecard from judging, and where to mend it.</summary>
/// <param name="Message">Written for whoever edits the scorecard.</param>
public sealed record ScorecardFault(FaultPlace Place, string Message);
