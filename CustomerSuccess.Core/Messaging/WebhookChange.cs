using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Messaging;

/// <summary>What of a webhook is to be different; null stays as it is.</summary>
public sealed record WebhookChange(string? Name = null, string? Url = null, WebhookFormat? Format = null, bool? IsOn = null);
