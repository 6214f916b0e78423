using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Revenue.Rates;

/// <summary>Takes a rate away; the one before it, or the undated one, holds again.</summary>
public sealed class RemoveRate(Writes writes, LiveFeed live)
{
    public async Task<Result<Done>> RunAsync(string currency, DateOnly from, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return RateErrors.NotAllowed;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            if (await write.Context.Set<ExchangeRate>().SingleOrDefaultAsync(known => known.Currency == currency && known.From == from, cancellationToken) is not { } known)
            {
                return RateErrors.NotThere;
            }

            write.Context.Remove(known);
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new RatesChanged());
        return default(Done);
    }
}
