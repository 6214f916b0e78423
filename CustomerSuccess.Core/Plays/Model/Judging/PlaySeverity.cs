namespace CustomerSuccess.Core.Plays.Model.Judging;

/// <summary>How strongly a customer should be worked for, mildest first; says nothing of what is at stake.</summary>
public enum PlaySeverity
{
    Standard,
    AtRisk,
    High,
    Critical,
}
