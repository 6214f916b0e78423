namespace CustomerSuccess.Core.Plays.Model.Running;

/// <summary>Whether something may be sent.</summary>
/// <param name="Until">When to ask again; null together with a reason: never.</param>
/// <param name="Why">Null: it may.</param>
public sealed record ContactAnswer(DateTimeOffset? Until, string? Why)
{
    public static readonly ContactAnswer Allowed = new(null, null);

    public bool IsAllowed => Why is null;

    public bool IsSuppressed => Why is not null && Until is null;
}
