namespace CustomerSuccess.Core.People;

/// <summary>What the bearer of a link enters. Name and address are only asked of the first admin.</summary>
public sealed record PasswordChoice(string Token, string Password, string? Email = null, string? Name = null);
