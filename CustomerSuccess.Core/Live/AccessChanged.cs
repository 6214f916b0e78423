namespace CustomerSuccess.Core.Live;

/// <summary>What a person may do has changed; screens of theirs must end or start over.</summary>
/// <param name="Email">As the person signs in.</param>
public sealed record AccessChanged(string Email) : LiveEvent;
