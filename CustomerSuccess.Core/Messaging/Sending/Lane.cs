namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>Messages that leave one after the other: what holds up one lane holds up no other.</summary>
public enum Lane
{
    /// <summary>Mails to customers.</summary>
    Customers,

    /// <summary>Mails to our own people.</summary>
    Colleagues,

    Webhooks,
}
