using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Sending;

/// <summary>What became of the mails that bring offers; a mail has the key of its offer.</summary>
internal static class OfferMails
{
    private static readonly List<MessageState> NotLeft = [MessageState.Kept, MessageState.GivenUp, MessageState.Suppressed, MessageState.Bounced];

    /// <returns>The mails that did not reach anybody and will not by themselves, by offer.</returns>
    public static async Task<IReadOnlyDictionary<int, OutgoingMessage>> NotLeftAsync(
        CustomerSuccessContext context, IEnumerable<int> offerIds, CancellationToken cancellationToken)
    {
        var (keys, states) = (offerIds.Select(OfferSubject.Of).ToList(), NotLeft);
        return keys.Count == 0 ? new Dictionary<int, OutgoingMessage>() : await context.Set<OutgoingMessage>().AsNoTracking()
            .Where(message => keys.Contains(message.Key) && states.Contains(message.State)).ToDictionaryAsync(message => OfferSubject.Read(message.Key)!.Value, cancellationToken);
    }

    /// <summary>What waits for its turn is not sent any more.</summary>
    public static async Task HoldBackAsync(CustomerSuccessContext context, RetentionOffer offer, string why, CancellationToken cancellationToken)
    {
        var key = offer.Subject;
        if (await context.Set<OutgoingMessage>().SingleOrDefaultAsync(message => message.Key == key && message.State == MessageState.Waiting, cancellationToken) is { } waiting)
        {
            waiting.Suppress(why);
        }
    }
}
