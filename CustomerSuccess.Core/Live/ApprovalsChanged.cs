namespace CustomerSuccess.Core.Live;

/// <summary>An approval was asked for or withdrawn, or decisions were delegated.</summary>
public sealed record ApprovalsChanged : LiveEvent;
