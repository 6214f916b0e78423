namespace CustomerSuccess.Core.Live;

/// <summary>Somebody has decided on an approval; whoever asked reads the decision from its row.</summary>
/// <param name="Subject">Of the approval, such as <c>offer:45</c>.</param>
public sealed record ApprovalDecided(string Subject) : LiveEvent;
