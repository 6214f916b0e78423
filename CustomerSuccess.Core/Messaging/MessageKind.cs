namespace CustomerSuccess.Core.Messaging;

/// <summary>The way by which a message leaves.</summary>
public enum MessageKind
{
    Mail,
    Webhook,
}
