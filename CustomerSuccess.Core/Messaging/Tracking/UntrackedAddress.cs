using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Messaging.Tracking;

/// <summary>A contact whose opening and clicking is nobody's business.</summary>
public sealed class UntrackedAddress
{
    private UntrackedAddress()
    {
    }

    public UntrackedAddress(string address, string by, DateTimeOffset now) => (Address, By, At) = (BareAddress.Of(address), by, now);

    /// <summary>In lower case.</summary>
    public string Address { get; private set; } = "";

    public string By { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
}
