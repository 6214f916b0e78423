namespace CustomerSuccess.Core.Live;

/// <summary>Messages have been sent, put off or given up, or webhooks were changed.</summary>
public sealed record OutboxChanged : LiveEvent;
