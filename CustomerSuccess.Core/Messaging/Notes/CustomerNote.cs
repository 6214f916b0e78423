namespace CustomerSuccess.Core.Messaging.Notes;

/// <summary>Something that the vendor's own product shows to a customer.</summary>
public sealed class CustomerNote
{
    public const int LongestTitle = 200;

    private CustomerNote()
    {
    }

    internal CustomerNote(string key, int customerId, string title, string text, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(key.Length, OutgoingMessage.LongestKey, nameof(key));
        (Key, CustomerId, Text, CreatedAt) = (key, customerId, text, now);
        Title = title.Length <= LongestTitle ? title : title[..LongestTitle];
    }

    public int Id { get; private set; }

    /// <summary>Unique: the same happening never writes two notes.</summary>
    public string Key { get; private set; } = "";

    public int CustomerId { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Plain text.</summary>
    public string Text { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When somebody at the customer first saw it.</summary>
    public DateTimeOffset? SeenAt { get; private set; }

    /// <summary>When somebody put it away; it is not shown any more.</summary>
    public DateTimeOffset? DismissedAt { get; private set; }

    public void See(DateTimeOffset now) => SeenAt ??= now;

    public void Dismiss(DateTimeOffset now)
    {
        See(now);
        DismissedAt ??= now;
    }
}
