using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Policies;

/// <summary>The terms of offers, for admins.</summary>
public sealed class OfferPolicyQueries(IDbContextFactory<CustomerSuccessContext> contexts)
{
    public async Task<Result<OfferPolicyView>> NowAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return OfferErrors.NotAllowed;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (policy, version) = await context.OfferPolicyAsync(cancellationToken);
        var versions = await context.Set<OfferPolicyVersion>().OrderByDescending(saved => saved.Number).ToListAsync(cancellationToken);
        var currency = (await context.SettingsAsync(cancellationToken)).ReportingCurrency;
        var before = versions.Select(saved => saved.Read()).Skip(1).Append(ShippedPolicy.Policy).ToList();
        return new OfferPolicyView(
            policy, version, currency, [.. versions.Select((saved, i) => new PolicyChange(saved.Number, saved.SavedBy, saved.SavedAt, PolicyDiff.Of(before[i], saved.Read(), currency)))]);
    }
}
