using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Scorecards.Replay;

/// <summary>What customers paid, in the reporting currency: on the newest day as every list shows it, before that by the snapshot.</summary>
internal sealed class FrameMoney
{
    private readonly CurrencyTable table;
    private readonly Dictionary<int, (string Currency, Money? Arr)> standings;

    private FrameMoney(CurrencyTable table, Dictionary<int, (string, Money?)> standings)
    {
        this.table = table;
        this.standings = standings;
    }

    public static async Task<FrameMoney> ReadAsync(CustomerSuccessContext context, CurrencyTable table, CancellationToken cancellationToken)
    {
        var standings = await context.Set<CustomerStanding>()
            .Select(standing => new { standing.CustomerId, standing.Currency, standing.ReportedArr }).ToListAsync(cancellationToken);
        return new FrameMoney(table, standings.ToDictionary(standing => standing.CustomerId, standing => (standing.Currency, standing.ReportedArr)));
    }

    public Money?[] ArrOf(SnapshotBatch batch, bool isNewest)
    {
        var units = batch.Column(Input.Arr);
        var arr = new Money?[batch.Count];
        for (var row = 0; row < arr.Length; row++)
        {
            var (currency, now) = standings.GetValueOrDefault(batch.CustomerIds[row], (table.Reporting, null));
            arr[row] = isNewest ? now : double.IsNaN(units[row]) ? null : table.Convert(Money.FromUnits((decimal)units[row]), currency);
        }

        return arr;
    }
}
