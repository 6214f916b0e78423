namespace CustomerSuccess.Core.Messaging.Templates.Model;

/// <summary>A similar customer that did better; it is not named.</summary>
/// <param name="Industry">Or segment.</param>
/// <param name="Rise">Points of its score over 30 days.</param>
public sealed record KnownPeer(string Industry, int Rise, IReadOnlyList<string> Features);
