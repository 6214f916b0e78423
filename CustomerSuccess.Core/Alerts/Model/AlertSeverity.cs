namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>How bad it is when a rule fires; says nothing of what is at stake, which is the business of <see cref="QueueRank"/>.</summary>
public enum AlertSeverity
{
    Medium,
    High,
    Critical,
}
