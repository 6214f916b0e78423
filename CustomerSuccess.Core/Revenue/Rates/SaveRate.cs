using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Revenue.Rates;

/// <summary>Keeps a rate from a day on; one of the same day is corrected.</summary>
public sealed class SaveRate(Writes writes, LiveFeed live)
{
    private const decimal Highest = 1_000_000m;
    private const int Places = 8;

    /// <param name="currency">Three letters of either case.</param>
    /// <param name="rate">What one unit of it is worth in the reporting currency.</param>
    public async Task<Result<Done>> RunAsync(string currency, DateOnly from, decimal rate, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return RateErrors.NotAllowed;
        }

        var code = currency.Trim().ToUpperInvariant();
        var rounded = Math.Round(rate, Places);
        if (code.Length != 3 || !code.All(char.IsAsciiLetterUpper))
        {
            return RateErrors.NoCurrency;
        }

        if (rounded is <= 0 or > Highest)
        {
            return RateErrors.NoRate;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            if ((await write.Context.SettingsAsync(cancellationToken)).ReportingCurrency == code)
            {
                return RateErrors.Reporting(code);
            }

            if (await write.Context.Set<ExchangeRate>().SingleOrDefaultAsync(known => known.Currency == code && known.From == from, cancellationToken) is { } known)
            {
                known.Correct(rounded);
            }
            else
            {
                write.Context.Add(new ExchangeRate(code, from, rounded));
            }

            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new RatesChanged());
        return default(Done);
    }
}
