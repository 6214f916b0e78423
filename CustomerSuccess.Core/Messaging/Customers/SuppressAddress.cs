using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging.Customers;

/// <summary>Puts an address on the list of those that are not written to.</summary>
public sealed class SuppressAddress(Writes writes, LiveFeed live, TimeProvider clock)
{
    /// <param name="why">For whoever asks later.</param>
    public async Task<Result<Done>> RunAsync(string address, string why, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return MailErrors.NotAllowed;
        }

        if (!System.Net.Mail.MailAddress.TryCreate(address, out _))
        {
            return MailErrors.NoAddressGiven;
        }

        if (string.IsNullOrWhiteSpace(why))
        {
            return MailErrors.ReasonExpected;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            await write.Context.SuppressAsync(address, SuppressionReason.ByHand, why, viewer.Name, clock.GetUtcNow(), cancellationToken);
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new OutboxChanged());
        return default(Done);
    }
}
