namespace CustomerSuccess.Core.Messaging.Templates;

/// <summary>A template with the facts of a customer filled in.</summary>
/// <param name="Missing">Why it must not be sent, in sentences; empty for one that is whole.</param>
public sealed record Draft(string Subject, string Text, string Html, IReadOnlyList<string> Missing);
