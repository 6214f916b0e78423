namespace CustomerSuccess.Core.People;

/// <summary>Somebody who signs in. The e-mail address is the user name and what <c>owner_email</c> of a customer points at.</summary>
public sealed class Person
{
    private Person()
    {
    }

    public Person(string email, string name, Role role, DateTimeOffset now)
    {
        Email = Normalize(email);
        Name = name.Trim();
        Role = role;
        CreatedAt = now;
    }

    public int Id { get; private set; }

    /// <summary>In lower case.</summary>
    public string Email { get; private set; } = "";

    public string Name { get; private set; } = "";

    public Role Role { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? LastSignInAt { get; private set; }

    public DateTimeOffset? DisabledAt { get; private set; }

    /// <summary>Null until the person has chosen a password through a link.</summary>
    public string? PasswordHash { get; private set; }

    /// <summary>Changes whenever what the person may do changes; a session made under another stamp ends within a minute.</summary>
    public string SecurityStamp { get; private set; } = NewStamp();

    public int FailedSignIns { get; private set; }

    public DateTimeOffset? LockedUntil { get; private set; }

    /// <summary>Addresses are compared, and kept, without case.</summary>
    public static string Normalize(string email) => email.Trim().ToLowerInvariant();

    public void Rename(string name) => Name = name.Trim();

    public void Give(Role role)
    {
        Role = role;
        SecurityStamp = NewStamp();
    }

    public void Disable(DateTimeOffset now)
    {
        DisabledAt ??= now;
        SecurityStamp = NewStamp();
    }

    public void Enable()
    {
        DisabledAt = null;
        SecurityStamp = NewStamp();
    }

    public void SetPassword(string hash)
    {
        PasswordHash = hash;
        SecurityStamp = NewStamp();
        FailedSignIns = 0;
        LockedUntil = null;
    }

    public void SignedIn(DateTimeOffset now)
    {
        LastSignInAt = now;
        FailedSignIns = 0;
        LockedUntil = null;
    }

    public void Locked(int failedSignIns, DateTimeOffset? until)
    {
        FailedSignIns = failedSignIns;
        LockedUntil = until;
    }

    private static string NewStamp() => Guid.NewGuid().ToString("N");
}
