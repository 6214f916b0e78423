namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>How a customer may be written to, as of the moment in which a mail leaves.</summary>
/// <param name="ReplyTo">Who owns the customer; null: answers go to the sender.</param>
/// <param name="Opens">A picture tells that the mail was opened.</param>
/// <param name="Clicks">Links lead by way of us.</param>
public sealed record CustomerReach(string? ReplyTo, bool Opens, bool Clicks);
