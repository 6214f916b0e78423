namespace CustomerSuccess.Core.People;

/// <summary>Somebody in the list of people.</summary>
/// <param name="HasPassword">False while the invitation is open.</param>
public sealed record PersonRow(
    string Email, string Name, Role Role, bool Disabled, bool HasPassword, DateTimeOffset? LockedUntil, DateTimeOffset? LastSignInAt);
