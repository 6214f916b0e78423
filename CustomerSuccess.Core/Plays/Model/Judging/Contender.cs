namespace CustomerSuccess.Core.Plays.Model.Judging;

/// <summary>A playbook that a customer could be in, or is in.</summary>
/// <param name="Severity">What save plays are compared by; of a run as it was at its start.</param>
public sealed record Contender(string Key, PlaybookDefinition Playbook, PlaySeverity Severity)
{
    public static Contender For(PlaySubject subject, string key, PlaybookDefinition playbook) => new(key, playbook, playbook.SeverityFor(subject.Severity));
}
