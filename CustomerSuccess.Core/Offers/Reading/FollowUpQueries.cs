using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>What persons have to do about offers.</summary>
public sealed class FollowUpQueries(IDbContextFactory<CustomerSuccessContext> contexts)
{
    /// <summary>What is not done yet for those customers that the viewer works with, the most urgent first.</summary>
    public async Task<IReadOnlyList<FollowUpRow>> OpenAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await FollowUpRows.Open(context, await context.OfferCustomersAsync(viewer, cancellationToken)).ToListAsync(cancellationToken);
    }
}
