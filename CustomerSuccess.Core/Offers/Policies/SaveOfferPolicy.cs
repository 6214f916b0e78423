using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Policies;

/// <summary>Saves other terms as the next version. Offers that exist keep what they were worked out with.</summary>
public sealed class SaveOfferPolicy(Writes writes, TimeProvider clock, LiveFeed live)
{
    /// <param name="seen">Number of the version that was looked at; when there is a newer one, nothing is saved.</param>
    /// <returns>The number of the new version.</returns>
    public async Task<Result<int>> RunAsync(int seen, OfferPolicy policy, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return OfferErrors.NotAllowed;
        }

        if (PolicyFaults.Of(policy) is { Count: > 0 } faults)
        {
            return OfferErrors.Faults(faults);
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var newest = await write.Context.OfferPolicyAsync(cancellationToken);
            if (newest.Version != seen)
            {
                return OfferErrors.PolicyTaken;
            }

            var trimmed = policy with { From = policy.From.Trim() };
            if (PolicyDiff.Of(newest.Policy, trimmed, "").Count == 0)
            {
                return OfferErrors.PolicyUnchanged;
            }

            write.Context.Add(new OfferPolicyVersion(seen + 1, trimmed, viewer.Email, clock.GetUtcNow()));
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new OffersChanged(null));
        return seen + 1;
    }
}
