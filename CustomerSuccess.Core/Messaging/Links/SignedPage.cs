namespace CustomerSuccess.Core.Messaging.Links;

/// <summary>
/// A page that customers open without signing in. What is stored names only what it is about (<c>/offer/45</c>, in the message <c>offer:45</c>); the token
/// is made when the mail leaves, so that nobody can read it in the outbox.
/// </summary>
/// <param name="Path">Such as <c>/offer</c>.</param>
/// <param name="Purpose">What its links are signed for; the subject is <c>PURPOSE:ID</c>, the key of the message.</param>
/// <param name="GoodFor">Counts from the day on which the message was written.</param>
public sealed record SignedPage(string Path, string Purpose, TimeSpan GoodFor)
{
    /// <summary>As it is stored and signed: <c>/offer/45</c> and <c>/offer/TOKEN</c>; null for a message about something else.</summary>
    internal (string Stored, string Signed)? Of(OutgoingMessage message, SignedLinks links) => message.Key.StartsWith($"{Purpose}:", StringComparison.Ordinal)
        ? ($"{Path}/{message.Key[(Purpose.Length + 1)..]}", $"{Path}/{links.Sign(Purpose, message.Key, message.CreatedAt + GoodFor)}")
        : null;
}
