namespace CustomerSuccess.Core.Plays.Playbooks;

/// <summary>A published version of a playbook.</summary>
public sealed record VersionRow(int Number, string Note, string PublishedBy, DateTimeOffset PublishedAt);
