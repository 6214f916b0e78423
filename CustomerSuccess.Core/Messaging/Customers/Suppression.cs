using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Messaging.Customers;

/// <summary>An address that is not written to, for one reason. It stays on record when it is lifted.</summary>
public sealed class Suppression
{
    public const int LongestNote = 300;

    private Suppression()
    {
    }

    public Suppression(string address, SuppressionReason reason, string? note, string by, DateTimeOffset now)
    {
        (Address, Reason) = (BareAddress.Of(address), reason);
        Renew(note, by, now);
    }

    public int Id { get; private set; }

    /// <summary>In lower case.</summary>
    public string Address { get; private set; } = "";

    public SuppressionReason Reason { get; private set; }

    /// <summary>What the mail server said, or the person who put it here.</summary>
    public string? Note { get; private set; }

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>Null while it holds.</summary>
    public DateTimeOffset? LiftedAt { get; private set; }

    public string? LiftedBy { get; private set; }

    public string? LiftedWhy { get; private set; }

    public bool Holds => LiftedAt is null;

    /// <summary>Again, or still.</summary>
    public void Renew(string? note, string by, DateTimeOffset now)
    {
        (Note, By, At) = (Cut(note), by, now);
        (LiftedAt, LiftedBy, LiftedWhy) = (null, null, null);
    }

    public void Lift(string why, string by, DateTimeOffset now) => (LiftedAt, LiftedBy, LiftedWhy) = (now, by, Cut(why));

    private static string? Cut(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim() is { Length: > LongestNote } longer ? longer[..LongestNote] : text.Trim();
}
