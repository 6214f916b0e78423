using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Messaging;

/// <summary>A channel of Slack or Teams that is told of what happens.</summary>
public sealed class Webhook
{
    private Webhook()
    {
    }

    public Webhook(string name, string url, WebhookFormat format)
    {
        Name = name.Trim();
        Url = url.Trim();
        Format = format;
    }

    public int Id { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Whoever knows it may write into the channel: never shown whole, never logged.</summary>
    public string Url { get; private set; } = "";

    public WebhookFormat Format { get; private set; }

    /// <summary>Nothing is sent to a webhook that is off.</summary>
    public bool IsOn { get; private set; } = true;

    public void Rename(string name) => Name = name.Trim();

    public void PointTo(string url, WebhookFormat format)
    {
        Url = url.Trim();
        Format = format;
    }

    public void Switch(bool on) => IsOn = on;
}
