using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Settings;
using CustomerSuccess.Core.Messaging.Tracking;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Sending;

/// <summary>What is asked about a mail to a customer at the last moment.</summary>
internal static class ReachReading
{
    /// <returns>Why the mail must not leave; null when it may.</returns>
    public static async Task<string?> HindranceAsync(CustomerSuccessContext context, OutgoingMessage message, CancellationToken cancellationToken) =>
        await context.SuppressionAsync(message.To!, message.Marketing, cancellationToken) is { } suppression ? MailErrors.Words(suppression) : null;

    public static async Task<CustomerReach> ReadAsync(CustomerSuccessContext context, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var settings = await context.MailSettingsAsync(cancellationToken);
        var mayTrack = !await context.Set<UntrackedAddress>().AnyAsync(untracked => untracked.Address == message.To, cancellationToken);
        var owner = await context.Set<Customer>().Where(customer => customer.Id == message.CustomerId).Select(customer => customer.OwnerEmail).SingleOrDefaultAsync(cancellationToken);
        return new CustomerReach(owner, mayTrack && settings.TracksOpens, mayTrack && settings.TracksClicks);
    }
}
