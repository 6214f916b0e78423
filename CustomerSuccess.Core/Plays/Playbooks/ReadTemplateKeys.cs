namespace CustomerSuccess.Core.Plays.Playbooks;

/// <summary>The keys of all templates that there are.</summary>
public delegate Task<IReadOnlySet<string>> ReadTemplateKeys(CancellationToken cancellationToken);
