using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model.Running;

namespace CustomerSuccess.Core.Plays.Switches;

/// <summary>What an admin sets for all plays and campaigns.</summary>
/// <param name="Off">Channels that are not available in this installation.</param>
public sealed record PlayLimits(ContactPolicy Policy, BulkGuard Guard, IReadOnlyList<Channel> Off)
{
    /// <returns>What is wrong in words for the person, or null.</returns>
    public string? FirstFault() =>
        Policy.MailCap is < 0 or > 100 || Policy.NoteCap is < 0 or > 100 ? "A contact gets 0 to 100 messages."
        : Policy.CapDays is < 1 or > 90 ? "Messages are counted over 1 to 90 days."
        : Policy.GapMinutes is < 0 or > 10_080 ? "Between two messages lie at most 7 days."
        : !(Guard.Share is > 0 and <= 1) || Guard.Count < 1 ? "A start asks above a share of 1 to 100 % and above at least one customer."
        : null;
}
