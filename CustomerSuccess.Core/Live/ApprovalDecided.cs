namespace CustomerSuccess.Core.Live;

/// <summary>Somebody has decided. Whoever asked reads the decision from the approval.</summary>
/// <param name="Subject">What it was about, such as <c>step:123</c>.</param>
public sealed record ApprovalDecided(string Subject) : LiveEvent;
