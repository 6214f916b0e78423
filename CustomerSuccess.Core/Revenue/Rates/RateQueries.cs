using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Revenue.Rates;

/// <summary>Rates of exchange, as admins see them.</summary>
public sealed class RateQueries(IDbContextFactory<CustomerSuccessContext> contexts, HealthOptions options)
{
    public async Task<Result<RateBook>> AllAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return RateErrors.NotAllowed;
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var reporting = (await context.SettingsAsync(cancellationToken)).ReportingCurrency;
        var dated = await context.Set<ExchangeRate>().OrderBy(rate => rate.Currency).ThenByDescending(rate => rate.From)
            .Select(rate => new DatedRate(rate.Currency, rate.From, rate.Rate)).ToListAsync(cancellationToken);
        var rates = new DatedRates(reporting, options.Rates, dated);
        var used = await context.Set<CustomerStanding>().Where(standing => standing.Currency != reporting && standing.LeftOn == null)
            .GroupBy(standing => standing.Currency).Select(same => new { Currency = same.Key, Customers = same.Count() }).ToListAsync(cancellationToken);
        return new RateBook(
            reporting,
            dated,
            options.Rates,
            [.. used.Where(same => rates.On(same.Currency, DateOnly.MaxValue) is null).OrderByDescending(same => same.Customers)
                .Select(same => new MissingRate(same.Currency, same.Customers))]);
    }
}
