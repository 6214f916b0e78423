using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Offers.Model.Calculating;
using CustomerSuccess.Core.Offers.Policies;
using CustomerSuccess.Core.Offers.Proposing;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>What it would cost if the program proposed offers to customers, before it does.</summary>
public sealed class OfferOutlookQueries(IDbContextFactory<CustomerSuccessContext> contexts, TimeProvider clock)
{
    /// <summary>Each is worked out in every type.</summary>
    public const int Most = 200;

    /// <param name="customerIds">Those that the viewer may not see do not count.</param>
    public async Task<OfferOutlook> OfAsync(IReadOnlyCollection<int> customerIds, Viewer viewer, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = (await (await context.VisibleCustomersAsync(viewer, cancellationToken)).Select(customer => customer.Id).ToListAsync(cancellationToken)).ToHashSet();
        var policy = (await context.OfferPolicyAsync(cancellationToken)).Policy;
        var looked = customerIds.Where(visible.Contains).Take(Most).ToList();
        var known = await OfferCases.ReadAsync(context, looked, policy, today, except: [], cancellationToken);
        var costs = looked.Select(customer => OfferOfPlays.Usual.Select(type => OfferCalculator.Of(known[customer], type, policy)).FirstOrDefault(worked => worked.IsPossible))
            .OfType<OfferCalculation>().Select(worked => worked.ReportedCost).ToList();

        return new OfferOutlook(
            new Money(costs.Sum(cost => cost.Cents)), (await context.SettingsAsync(cancellationToken)).ReportingCurrency, costs.Count, looked.Count,
            await OfferBudget.LeftAsync(context, policy, today, except: [], cancellationToken));
    }
}
