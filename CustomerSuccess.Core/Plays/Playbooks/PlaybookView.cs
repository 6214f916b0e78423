using CustomerSuccess.Core.Plays.Model;

namespace CustomerSuccess.Core.Plays.Playbooks;

/// <summary>A version of a playbook.</summary>
/// <param name="Versions">Of the playbook, the newest first.</param>
public sealed record PlaybookView(string Key, int Version, bool IsOn, PlaybookDefinition Definition, IReadOnlyList<VersionRow> Versions);
