using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Plays.Model.Running;

/// <summary>Which channels reach a customer.</summary>
/// <param name="Off">Switched off for the whole installation.</param>
/// <param name="HasAddress">The contact that is addressed has a mail address.</param>
public sealed record ChannelFacts(IReadOnlyCollection<Channel> Off, bool HasAddress);
