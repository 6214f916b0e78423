using CustomerSuccess.Core.Messaging.Tracking;

namespace CustomerSuccess.Core.Messaging;

/// <summary>A message to read.</summary>
/// <param name="Path">Where in the product a notice leads; null for a mail.</param>
public sealed record MessageText(int Id, DateTimeOffset CreatedAt, string? To, string Subject, string Body, string? Path)
{
    /// <summary>The same as a page; null: there is only the text.</summary>
    public string? Html { get; init; }

    /// <summary>From which template, and which version of it; null when written by hand.</summary>
    public string? TemplateKey { get; init; }

    public int? TemplateVersion { get; init; }

    /// <summary>What became of it after it had left, the oldest first.</summary>
    public IReadOnlyList<MailEventRow> Events { get; init; } = [];
}
