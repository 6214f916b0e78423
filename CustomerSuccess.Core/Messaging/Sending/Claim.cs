namespace CustomerSuccess.Core.Messaging.Sending;

/// <param name="Message">As it was taken.</param>
/// <param name="Webhook">Null when it is gone, or for a mail.</param>
/// <param name="Customer">Null for what does not go to a customer.</param>
public sealed record Claim(OutgoingMessage Message, Webhook? Webhook, CustomerReach? Customer = null);
