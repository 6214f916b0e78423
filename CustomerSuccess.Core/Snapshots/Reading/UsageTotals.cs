namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>The usage of one customer over the last 30 days, the 30 before, and (then) the 30 that ended 90 days ago.</summary>
internal sealed record UsageTotals
{
    public int CustomerId { get; init; }

    public int ActiveDays { get; init; }

    public long Actions { get; init; }

    public long ActionsBefore { get; init; }

    public long Sessions { get; init; }

    public long SessionsBefore { get; init; }

    public long Logins { get; init; }

    public long LoginsBefore { get; init; }

    public bool CountsActions { get; init; }

    public bool CountsSessions { get; init; }

    public int? MostUsers { get; init; }

    public long UserDays { get; init; }

    public long UserDaysThen { get; init; }

    public bool CountsUsersThen { get; init; }

    public int? MostFeatures { get; init; }

    public long ApiCalls { get; init; }

    public bool CountsApiCalls { get; init; }

    public double? StorageGb { get; init; }

    public int? Integrations { get; init; }

    /// <summary>Actions per session; 0 when nobody came, NaN when one of the two is not counted.</summary>
    public double Depth => ActiveDays == 0 ? 0 : CountsActions && CountsSessions ? Shares.Of(Actions, Sessions) : double.NaN;

    /// <summary>By actions; by sessions or logins where actions are not counted.</summary>
    public double Trend => CountsActions ? Shares.Change(Actions, ActionsBefore)
        : CountsSessions ? Shares.Change(Sessions, SessionsBefore)
        : Shares.Change(Logins, LoginsBefore);

    /// <summary>The share of the limit that is nearest to being reached; NaN without any limit or use.</summary>
    public double HighestShare(Capacity capacity)
    {
        double[] shares =
        [
            Shares.Of(MostUsers ?? double.NaN, capacity.MaxUsers ?? capacity.Seats ?? 0),
            Shares.Of(StorageGb ?? double.NaN, capacity.MaxStorageGb ?? 0),
            CountsApiCalls ? Shares.Of(ApiCalls, capacity.MaxApiCalls ?? 0) : double.NaN,
        ];
        return shares.Where(share => !double.IsNaN(share)).DefaultIfEmpty(double.NaN).Max();
    }
}
