namespace CustomerSuccess.Core.People;

/// <summary>
/// Permission to choose a password, once, until it expires: for the first admin, for someone invited, for someone who forgot.
/// Only the hash of the token is kept, so reading the database does not open an account.
/// </summary>
public sealed class PasswordLink
{
    private PasswordLink()
    {
    }

    public PasswordLink(string tokenHash, int? personId, DateTimeOffset expiresAt)
    {
        TokenHash = tokenHash;
        PersonId = personId;
        ExpiresAt = expiresAt;
    }

    public int Id { get; private set; }

    public string TokenHash { get; private set; } = "";

    /// <summary>Null for the link of the first start, whose bearer becomes the first admin.</summary>
    public int? PersonId { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    public bool IsOpen(DateTimeOffset now) => UsedAt is null && now < ExpiresAt;

    public void Use(DateTimeOffset now) => UsedAt = now;
}
