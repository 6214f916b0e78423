using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Sending;

/// <summary>Takes over what was decided on offers, and sends those that were to go out once they are approved. What cannot go stays approved and says why; while everything is stopped, it waits.</summary>
public sealed class FollowApprovals(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, ReadBrake isStopped, TimeProvider clock, LiveFeed live)
{
    /// <returns>How many offers were moved.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var customers = new HashSet<int>();
        foreach (var id in await WaitingAsync(cancellationToken))
        {
            try
            {
                if (await FollowAsync(id, cancellationToken) is { } customer)
                {
                    customers.Add(customer);
                }
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody on another machine has changed this offer; the next minute looks again.
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
        var stopped = await isStopped(context, cancellationToken);
        var moving = await context.Set<RetentionOffer>()
            .Where(offer => offer.State == OfferState.WaitingForApproval || (offer.State == OfferState.Approved && offer.SendsOnApproval && !stopped))
            .Select(offer => new { offer.Id, IsApproved = offer.State == OfferState.Approved }).ToListAsync(cancellationToken);
        var subjects = moving.Where(offer => !offer.IsApproved).Select(offer => OfferSubject.Of(offer.Id)).ToList();
        var asked = await context.Set<Approval>().Where(approval => subjects.Contains(approval.Subject))
            .Select(approval => new { approval.Id, approval.Subject, approval.State }).ToListAsync(cancellationToken);
        var decided = asked.GroupBy(approval => approval.Subject).Where(approvals => approvals.MaxBy(approval => approval.Id)!.State != ApprovalState.Waiting)
            .Select(approvals => approvals.Key).ToHashSet();
        return [.. moving.Where(offer => offer.IsApproved || decided.Contains(OfferSubject.Of(offer.Id))).Select(offer => offer.Id)];
    }

    /// <returns>The customer; null when nothing was to be done any more.</returns>
    private async Task<int?> FollowAsync(int id, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var write = await writes.BeginAsync(cancellationToken);
        var offer = await write.Context.Set<RetentionOffer>().SingleAsync(offer => offer.Id == id, cancellationToken);
        var moved = await OfferDecision.TakeOverAsync(write.Context, offer, now, cancellationToken);
        await write.SaveAsync(cancellationToken);
        if (offer is { State: OfferState.Approved, SendsOnApproval: true } && !await isStopped(write.Context, cancellationToken))
        {
            moved = true;
            await SendAsync(write, offer, now, cancellationToken);
        }

        await write.CommitAsync(cancellationToken);
        return moved ? offer.CustomerId : null;
    }

    private static async Task SendAsync(Write write, RetentionOffer offer, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var customer = await write.Context.Set<Customer>().SingleAsync(customer => customer.Id == offer.CustomerId, cancellationToken);
        if (await OfferDispatch.RunAsync(write.Context, offer, customer, by: "", now, cancellationToken) is not { } error)
        {
            return;
        }

        // Whatever the dispatch had begun with the offer is forgotten; what was saved before stays.
        await write.Context.Entry(offer).ReloadAsync(cancellationToken);
        offer.HoldBack();
        NotSent.Note(write.Context, offer, error.Message, now);
    }
}
