using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Settings;

public sealed class SettingsQueries(IDbContextFactory<CustomerSuccessContext> contexts)
{
    public async Task<DemoState> DemoAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var settings = await context.SettingsAsync(cancellationToken);
        return new DemoState(settings.IsDemo, settings.ScoredThrough);
    }

    /// <summary>The ISO code of the currency in which amounts of several customers are compared.</summary>
    public async Task<string> ReportingCurrencyAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await context.SettingsAsync(cancellationToken)).ReportingCurrency;
    }
}
