namespace CustomerSuccess.Web.People;

/// <summary>Somebody who was just invited, and the token of the link.</summary>
internal sealed record Invited(string Name, string Token);
