namespace CustomerSuccess.Core.Messaging;

/// <summary>What a channel is told.</summary>
/// <param name="Title">One line.</param>
/// <param name="Text">Plain text; nothing in it is formatting.</param>
/// <param name="Path">Where in the product it leads, such as <c>/customers/C1</c>.</param>
public sealed record WebhookNotice(string Title, string Text, string Path);
