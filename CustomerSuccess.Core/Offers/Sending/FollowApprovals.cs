using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Sending;

/// <summary>Takes over what was decided on offers, and sends those that were to go out once they are approved. What cannot go stays approved and says why.</summary>
public sealed class FollowApprovals(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, SignedLinks links, TimeProvider clock, LiveFeed live)
{
    /// <returns>How many offers were moved.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var customers = new HashSet<int>();
        foreach (var id in await WaitingAsync(cancellationToken))
        {
            if (await FollowAsync(id, cancellationToken) is { } customer)
            {
                customers.Add(customer);
            }
        }

        if (customers.Count > 0)
        {
            await live.PublishAsync(new OffersChanged(customers));
            await live.PublishAsync(new MessagesWaiting());
        }

        return customers.Count;
    }

    private async Task<List<int>> WaitingAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var waiting = await context.Set<RetentionOffer>().Where(offer => offer.State == OfferState.WaitingForApproval).Select(offer => offer.Id).ToListAsync(cancellationToken);
        var decided = new List<int>();
        foreach (var id in waiting)
        {
            var subject = OfferSubject.Of(id);
            var newest = await context.Set<Approval>().Where(approval => approval.Subject == subject).OrderByDescending(approval => approval.Id)
                .Select(approval => (ApprovalState?)approval.State).FirstOrDefaultAsync(cancellationToken);
            if (newest is { } state and not ApprovalState.Waiting)
            {
                decided.Add(id);
            }
        }

        return
        [
            .. decided,
            .. await context.Set<RetentionOffer>().Where(offer => offer.State == OfferState.Approved && offer.SendsOnApproval).Select(offer => offer.Id).ToListAsync(cancellationToken),
        ];
    }

    /// <returns>The customer; null when somebody else was faster.</returns>
    private async Task<int?> FollowAsync(int id, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var link = OfferLink.Of(links, id, now);
        await using var write = await writes.BeginAsync(cancellationToken);
        var offer = await write.Context.Set<RetentionOffer>().SingleAsync(offer => offer.Id == id, cancellationToken);
        var moved = await OfferDecision.TakeOverAsync(write.Context, offer, now, cancellationToken);
        await write.SaveAsync(cancellationToken);
        if (offer is { State: OfferState.Approved, SendsOnApproval: true })
        {
            moved = true;
            await SendAsync(write, offer, link, now, cancellationToken);
        }

        await write.CommitAsync(cancellationToken);
        return moved ? offer.CustomerId : null;
    }

    private static async Task SendAsync(Write write, RetentionOffer offer, string link, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var customer = await write.Context.Set<Customer>().SingleAsync(customer => customer.Id == offer.CustomerId, cancellationToken);
        if (await OfferDispatch.RunAsync(write.Context, offer, customer, link, by: "", now, cancellationToken) is not { } error)
        {
            return;
        }

        // Whatever the dispatch had begun with the offer is forgotten; what was saved before stays.
        await write.Context.Entry(offer).ReloadAsync(cancellationToken);
        offer.HoldBack();
        write.Context.Add(new OfferEvent(offer, OfferEventKind.NotSent, "", now, after: error.Message));
    }
}
