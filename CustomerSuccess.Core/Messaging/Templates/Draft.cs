using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Messaging.Templates;

/// <summary>A template filled with the facts of one customer.</summary>
/// <param name="Text">The plain text alternative; for channels without mail what to say or show.</param>
/// <param name="Html">A whole page.</param>
/// <param name="Missing">Not empty: this must not be sent, with one sentence for each fact that is missing.</param>
public sealed record Draft(string Subject, string Text, string Html, IReadOnlyList<string> Missing)
{
    public Channel Channel { get; init; }

    /// <summary>Not for whoever has unsubscribed.</summary>
    public bool Marketing { get; init; }

    /// <summary>Of the template; null where there is none.</summary>
    public int? Version { get; init; }
}
