namespace CustomerSuccess.Core.Live;

/// <summary>What a person may do has changed; screens of theirs must end or start over.</summary>
public sealed record AccessChanged(int PersonId) : LiveEvent;
