using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Answering;

/// <summary>
/// Deals with what was given for a time when that time is over: brings the former price back where the offer had changed the contract and nobody has
/// since, else makes a task of it.
/// </summary>
public sealed class EndTerms(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <returns>The customers whose contract has changed; their scores are to be brought up to date.</returns>
    public async Task<IReadOnlyCollection<int>> RunAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        await using (var context = await contexts.CreateDbContextAsync(cancellationToken))
        {
            if (!await Over(context, today).AnyAsync(cancellationToken))
            {
                return [];
            }
        }

        List<RetentionOffer> over;
        var changed = new List<int>();
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            over = await Over(write.Context, today).ToListAsync(cancellationToken);
            foreach (var offer in over)
            {
                if (await EndAsync(write.Context, offer, today, cancellationToken))
                {
                    changed.Add(offer.CustomerId);
                }
            }

            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new OffersChanged([.. over.Select(offer => offer.CustomerId)]));
        return changed;
    }

    private static IQueryable<RetentionOffer> Over(CustomerSuccessContext context, DateOnly today) =>
        context.Set<RetentionOffer>().Where(offer => offer.TermEndsOn <= today);

    /// <returns>Whether the contract has changed.</returns>
    private async Task<bool> EndAsync(CustomerSuccessContext context, RetentionOffer offer, DateOnly today, CancellationToken cancellationToken)
    {
        var (now, mrr, ends) = (clock.GetUtcNow(), offer.MrrAfterTerm, offer.TermEndsOn!.Value);
        offer.EndTerm();
        var accepted = DateOnly.FromDateTime(offer.AnsweredAt!.Value.UtcDateTime);
        var contract = await ContractInForce.ReadAsync(context, offer.CustomerId, today, cancellationToken);
        if (mrr is { } former && contract?.Last is { Kind: ContractKind.Contraction } ours && ours.On == accepted)
        {
            var before = await ContractInForce.ReadAsync(context, offer.CustomerId, accepted.AddDays(-1), cancellationToken);
            context.Add(ContractChange.Agreed(
                offer.CustomerId, ends, ContractKind.Expansion, former, ours.DiscountPercent is null ? null : before?.Discount ?? 0, ours.EndsOn));
            context.Add(new OfferEvent(offer, OfferEventKind.TermEnded, "", now, Monthly(offer, ours.Mrr), Monthly(offer, former)));
            return true;
        }

        context.Add(new OfferFollowUp(offer, FollowUpKind.TermEnds, $"What was given has ended: {offer.Headline}. See to the contract.", today.AddDays(2), now));
        context.Add(new OfferEvent(offer, OfferEventKind.TermEnded, "", now, after: "a task for the customer's owner"));
        return false;
    }

    private static string Monthly(RetentionOffer offer, Money mrr) => $"{OfferWords.Amount(mrr, offer.Currency)} a month";
}
