using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Messaging.Templates;

/// <summary>A template in a list.</summary>
/// <param name="Version">The published one.</param>
public sealed record TemplateRow(string Key, string Name, Channel Channel, int Version, string Subject, bool Marketing, string Note, string By, DateTimeOffset At);
