using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>Works offers out without making one.</summary>
public sealed class OfferChoiceQueries(IDbContextFactory<CustomerSuccessContext> contexts, TimeProvider clock)
{
    /// <param name="sizes">Instead of the largest that may be offered, by type.</param>
    /// <param name="except">An offer that is to be changed, which does not stand in its own way.</param>
    /// <returns>Null for a customer to whom the viewer makes no offers.</returns>
    public async Task<OfferChoices?> OfAsync(
        string externalId, IReadOnlyDictionary<OfferType, int> sizes, int? except, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await OffersToWork.CustomerAsync(context, externalId, viewer, cancellationToken);
        if (!found.Succeeded)
        {
            return null;
        }

        var (policy, _) = await context.OfferPolicyAsync(cancellationToken);
        var known = await OfferCases.ReadAsync(context, found.Value.Id, policy, clock.Today(), except is { } changed ? [changed] : [], cancellationToken);
        return new OfferChoices(
            found.Value.ExternalId,
            found.Value.Name,
            [.. Enum.GetValues<OfferType>().Select(type => OfferCalculator.Of(known, type, policy, sizes.TryGetValue(type, out var size) ? size : null)).OrderBy(worked => worked.Largest is null)],
            await OfferContacts.ReadAsync(context, found.Value.Id, cancellationToken),
            known.BudgetLeft,
            known.ReportingCurrency);
    }
}
