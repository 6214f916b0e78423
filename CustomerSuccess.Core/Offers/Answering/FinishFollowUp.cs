using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Answering;

/// <summary>Somebody has done what an answer asked for.</summary>
public sealed class FinishFollowUp(Writes writes, TimeProvider clock, LiveFeed live)
{
    public async Task<Result<Done>> RunAsync(int id, Viewer viewer, CancellationToken cancellationToken)
    {
        int customer;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var followUp = await write.Context.Set<OfferFollowUp>().SingleOrDefaultAsync(followUp => followUp.Id == id, cancellationToken);
            if (followUp is null || await OffersToWork.OfferAsync(write.Context, followUp.OfferId, viewer, cancellationToken) is { Succeeded: false })
            {
                return OfferErrors.NoSuchFollowUp;
            }

            followUp.Finish(viewer.Email, clock.GetUtcNow());
            customer = followUp.CustomerId;
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new OffersChanged([customer]));
        return default(Done);
    }
}
