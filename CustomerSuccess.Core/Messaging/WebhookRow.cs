using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Messaging;

/// <param name="ShownAddress">Without the part that is secret.</param>
/// <param name="LastSentAt">When a message last arrived; null: none did so far.</param>
public sealed record WebhookRow(int Id, string Name, string ShownAddress, WebhookFormat Format, bool IsOn, DateTimeOffset? LastSentAt);
