namespace CustomerSuccess.Core.Approvals;

/// <summary>Who decides for whom until when, by e-mail address.</summary>
public sealed record DelegationRow(string From, string To, DateOnly Until);
