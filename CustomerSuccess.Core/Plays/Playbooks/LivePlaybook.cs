using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Judging;

namespace CustomerSuccess.Core.Plays.Playbooks;

/// <summary>A playbook with what its published version says.</summary>
internal sealed record LivePlaybook(string Key, int Version, bool IsOn, DateTimeOffset? ManyUntil, PlaybookDefinition Definition)
{
    public Contender ContenderFor(PlaySubject subject) => Contender.For(subject, Key, Definition);
}
