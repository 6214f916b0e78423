namespace CustomerSuccess.Core.Messaging.Model;

/// <summary>Whose words a webhook understands.</summary>
public enum WebhookFormat
{
    Slack,
    Teams,
}
