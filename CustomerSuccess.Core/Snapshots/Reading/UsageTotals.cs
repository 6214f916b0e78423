namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>
/// The usage of one customer over the last 30 days, the 30 before, the 30 before those (first), and (then) the 30 that ended 90 days ago; over
/// the last 3 days (lately) and the same weekdays of the 4 weeks before (usually); and on which of the last 180 days there was any.
/// </summary>
internal sealed record UsageTotals
{
    private const int LeastDaysForRhythm = 3;
    private const double MostSilence = 20;

    public int CustomerId { get; init; }

    public int ActiveDays { get; init; }

    public int ActiveDays180 { get; init; }

    /// <summary>First and last day with use among the last 180.</summary>
    public DateOnly? FirstActive { get; init; }

    public DateOnly? LastActive { get; init; }

    public long Actions { get; init; }

    public long ActionsBefore { get; init; }

    public long Sessions { get; init; }

    public long SessionsBefore { get; init; }

    public long Logins { get; init; }

    public long LoginsBefore { get; init; }

    public long ActionsLately { get; init; }

    public long SessionsLately { get; init; }

    public long LoginsLately { get; init; }

    public long ActionsUsually { get; init; }

    public long SessionsUsually { get; init; }

    public long LoginsUsually { get; init; }

    public long ActionsFirst { get; init; }

    public long SessionsFirst { get; init; }

    public long LoginsFirst { get; init; }

    public bool CountsActions { get; init; }

    public bool CountsSessions { get; init; }

    public bool CountsLogins { get; init; }

    public int? MostUsers { get; init; }

    public long UserDays { get; init; }

    public long UserDaysThen { get; init; }

    public bool CountsUsersThen { get; init; }

    public int? MostFeatures { get; init; }

    public long ApiCalls { get; init; }

    public bool CountsApiCalls { get; init; }

    public double? StorageGb { get; init; }

    public int? Integrations { get; init; }

    /// <summary>Logins of the last 30 days; sessions, or else active days, where logins are not counted.</summary>
    public double Visits => CountsLogins ? Logins : CountsSessions ? Sessions : ActiveDays;

    /// <summary>Of the last 30 days; NaN when there was use but actions are not counted.</summary>
    public double CountedActions => CountsActions ? Actions : ActiveDays == 0 ? 0 : double.NaN;

    /// <summary>Actions per session; 0 when nobody came, NaN when one of the two is not counted.</summary>
    public double Depth => ActiveDays == 0 ? 0 : CountsActions && CountsSessions ? Shares.Of(Actions, Sessions) : double.NaN;

    /// <summary>By actions; by sessions or logins where actions are not counted.</summary>
    public double Trend => CountsActions ? Shares.Change(Actions, ActionsBefore)
        : CountsSessions ? Shares.Change(Sessions, SessionsBefore)
        : Shares.Change(Logins, LoginsBefore);

    /// <summary>NaN where there is too little to compare with: less than one a day.</summary>
    public double Drop => CountsActions ? DropFrom(ActionsLately, ActionsUsually)
        : CountsSessions ? DropFrom(SessionsLately, SessionsUsually)
        : DropFrom(LoginsLately, LoginsUsually);

    /// <summary>NaN when one of the three windows had no use.</summary>
    public double Spread => CountsActions ? SpreadOf(Actions, ActionsBefore, ActionsFirst)
        : CountsSessions ? SpreadOf(Sessions, SessionsBefore, SessionsFirst)
        : SpreadOf(Logins, LoginsBefore, LoginsFirst);

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

    /// <summary>Days since the last use in units of the usual gap; NaN with fewer than 3 days with use.</summary>
    public double SilenceRatio(DateOnly day) => ActiveDays180 < LeastDaysForRhythm || FirstActive is not { } first || LastActive is not { } last
        ? double.NaN
        : Math.Min(MostSilence, (day.DayNumber - last.DayNumber) * (ActiveDays180 - 1.0) / (last.DayNumber - first.DayNumber));

    private static double DropFrom(long lately, long usually) => usually < 12 ? double.NaN : Shares.Change(lately, usually / 4.0);

    private static double SpreadOf(params ReadOnlySpan<long> windows)
    {
        var (fewest, most, sum) = (long.MaxValue, 0L, 0L);
        foreach (var window in windows)
        {
            (fewest, most, sum) = (Math.Min(fewest, window), Math.Max(most, window), sum + window);
        }

        return fewest == 0 ? double.NaN : (most - fewest) * windows.Length / (double)sum;
    }
}
