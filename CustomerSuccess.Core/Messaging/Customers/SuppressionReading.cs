using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Customers;

/// <summary>Whether an address may be written to, and how it comes not to be.</summary>
internal static class SuppressionReading
{
    /// <returns>What holds a mail to the address back; null when it may go. A mail box that is not there is named before a person's wish.</returns>
    public static async Task<Suppression?> SuppressionAsync(this CustomerSuccessContext context, string address, bool marketing, CancellationToken cancellationToken)
    {
        var normalized = BareAddress.Of(address);
        var held = await context.Set<Suppression>().Where(suppression => suppression.Address == normalized && suppression.LiftedAt == null).ToListAsync(cancellationToken);
        return held.Where(suppression => marketing || suppression.Reason != SuppressionReason.Unsubscribed).OrderByDescending(suppression => Weight(suppression.Reason)).FirstOrDefault();
    }

    /// <returns>False when it was held back for that reason before.</returns>
    public static async Task<bool> SuppressAsync(
        this CustomerSuccessContext context, string address, SuppressionReason reason, string? note, string by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var normalized = BareAddress.Of(address);
        var known = context.Set<Suppression>().Local.FirstOrDefault(suppression => suppression.Address == normalized && suppression.Reason == reason)
            ?? await context.Set<Suppression>().SingleOrDefaultAsync(suppression => suppression.Address == normalized && suppression.Reason == reason, cancellationToken);
        if (known is { Holds: true })
        {
            return false;
        }

        if (known is null)
        {
            context.Add(new Suppression(address, reason, note, by, now));
        }

        known?.Renew(note, by, now);
        return true;
    }

    private static int Weight(SuppressionReason reason) => reason switch
    {
        SuppressionReason.Unsubscribed => 0,
        SuppressionReason.ByHand => 1,
        SuppressionReason.Bounced => 2,
        SuppressionReason.Complained => 3,
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
