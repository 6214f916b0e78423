namespace CustomerSuccess.Core.Plays.Model.Judging;

/// <summary>A playbook that a customer could be in.</summary>
public sealed record Contender(string Key, PlaybookDefinition Playbook);
