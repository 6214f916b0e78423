namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>What became of an attempt.</summary>
public abstract record Delivery
{
    private Delivery()
    {
    }

    public sealed record Arrived : Delivery;

    /// <summary>There is no way out; the message stays readable here.</summary>
    public sealed record NowhereToGo : Delivery;

    /// <param name="Why">For a person to read.</param>
    /// <param name="Unreachable">Nobody answered at all: the next mail by the same way will fare no better.</param>
    public sealed record Failed(string Why, bool Unreachable = false) : Delivery;

    /// <summary>The mail server of the receiver knows nobody of that name. A colleague's mail box may yet be made; a customer is not written to again.</summary>
    /// <param name="Why">For a person to read.</param>
    public sealed record NoSuchMailBox(string Why) : Delivery;

    /// <summary>Trying again by itself cannot help.</summary>
    /// <param name="Why">For a person to read.</param>
    public sealed record Pointless(string Why) : Delivery;
}
