namespace CustomerSuccess.Core.People;

/// <summary>For whom a link was made; both null for the first admin, who is not known yet.</summary>
public sealed record LinkBearer(string? Email, string? Name);
