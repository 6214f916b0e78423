using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Sending;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Proposing;

/// <summary>What one customer was offered before, as far as it bears on the next offer.</summary>
/// <param name="offers">All of them.</param>
/// <param name="unseen">Of those, the ones that were sent and never came into anybody's hands.</param>
internal sealed class PastOffers(IReadOnlyCollection<RetentionOffer> offers, IReadOnlySet<int> unseen)
{
    public bool HasOpen => offers.Any(offer => offer.EndedAt is null);

    /// <summary>The end of the last offer that the customer has seen.</summary>
    public DateOnly? LastEndedOn => offers.Where(offer => offer is { SentAt: not null, EndedAt: not null } && !unseen.Contains(offer.Id))
        .Select(offer => (DateOnly?)DateOnly.FromDateTime(offer.EndedAt!.Value.UtcDateTime)).Max();

    /// <summary>Until when something holds that takes off the price.</summary>
    public DateOnly? TermEndsOn(DateOnly today) => InForce(today).Select(offer => offer.TermEndsOn).Max();

    /// <summary>What a year cost before that.</summary>
    public Money? ArrBefore(string currency, DateOnly today) =>
        InForce(today).Where(offer => offer.Currency == currency).Select(offer => (Money?)offer.Arr).OrderByDescending(arr => arr!.Value.Cents).FirstOrDefault();

    /// <summary>By customer; every one that is asked for is there.</summary>
    /// <param name="except">Offers that do not count.</param>
    public static async Task<IReadOnlyDictionary<int, PastOffers>> ReadAsync(
        CustomerSuccessContext context, List<int> customerIds, IReadOnlyCollection<int> except, CancellationToken cancellationToken)
    {
        var skipped = except.ToList();
        var offers = (await context.Set<RetentionOffer>().AsNoTracking().Where(offer => customerIds.Contains(offer.CustomerId) && !skipped.Contains(offer.Id)).ToListAsync(cancellationToken))
            .ToLookup(offer => offer.CustomerId);
        var unviewed = offers.SelectMany(of => of).Where(offer => offer is { SentAt: not null, ViewedAt: null, AnsweredAt: null }).Select(offer => offer.Id);
        var unseen = (await OfferMails.NotLeftAsync(context, unviewed, cancellationToken)).Keys.ToHashSet();
        return customerIds.ToDictionary(id => id, id => new PastOffers([.. offers[id]], unseen));
    }

    private IEnumerable<RetentionOffer> InForce(DateOnly today) => offers.Where(offer =>
        offer is { State: OfferState.Accepted, Type: OfferType.Discount or OfferType.Pause or OfferType.Downgrade, TermEndsOn: { } until } && until > today);
}
