using CustomerSuccess.Core.Facts;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Snapshots.Reading;

/// <summary>What the customer does in the product, from <c>usage</c>.</summary>
internal static class UsageReading
{
    private const int Window = 30;
    private const int Half = 180;

    public static async Task FillAsync(Frame frame, CancellationToken cancellationToken)
    {
        await FillRecencyAsync(frame, cancellationToken);
        var (day, now, before, then, thenBefore, half) =
            (frame.Day, frame.Before(Window), frame.Before(2 * Window), frame.Before(90), frame.Before(90 + Window), frame.Before(Half));
        var (lately, beforeThat) = (frame.Before(3), frame.Before(3 * Window));
        var sameWeekdays = Enumerable.Range(1, 4).SelectMany(week => Enumerable.Range(0, 3), (week, ago) => day.AddDays((-7 * week) - ago)).ToList();
        var totals = await (
            from customer in frame.Members()
            join usage in frame.Context.Set<UsageDay>() on customer.Id equals usage.CustomerId
            where usage.Day > half && usage.Day <= day
            group usage by customer.Id into days
            select new UsageTotals
            {
                CustomerId = days.Key,
                ActiveDays = days.Count(x => x.Day > now && (x.Actions > 0 || x.Sessions > 0 || x.Logins > 0 || x.ActiveUsers > 0)),
                ActiveDays180 = days.Count(x => x.Actions > 0 || x.Sessions > 0 || x.Logins > 0 || x.ActiveUsers > 0),
                FirstActive = days.Min(x => x.Actions > 0 || x.Sessions > 0 || x.Logins > 0 || x.ActiveUsers > 0 ? (DateOnly?)x.Day : null),
                LastActive = days.Max(x => x.Actions > 0 || x.Sessions > 0 || x.Logins > 0 || x.ActiveUsers > 0 ? (DateOnly?)x.Day : null),
                CountsLogins = days.Max(x => x.Day > now ? x.Logins : null) != null,
                Actions = days.Sum(x => x.Day > now ? (long?)x.Actions : null) ?? 0,
                ActionsBefore = days.Sum(x => x.Day > before && x.Day <= now ? (long?)x.Actions : null) ?? 0,
                Sessions = days.Sum(x => x.Day > now ? (long?)x.Sessions : null) ?? 0,
                SessionsBefore = days.Sum(x => x.Day > before && x.Day <= now ? (long?)x.Sessions : null) ?? 0,
                Logins = days.Sum(x => x.Day > now ? (long?)x.Logins : null) ?? 0,
                LoginsBefore = days.Sum(x => x.Day > before && x.Day <= now ? (long?)x.Logins : null) ?? 0,
                CountsActions = days.Max(x => x.Day > before ? x.Actions : null) != null,
                CountsSessions = days.Max(x => x.Day > before ? x.Sessions : null) != null,
                ActionsLately = days.Sum(x => x.Day > lately ? (long?)x.Actions : null) ?? 0,
                SessionsLately = days.Sum(x => x.Day > lately ? (long?)x.Sessions : null) ?? 0,
                LoginsLately = days.Sum(x => x.Day > lately ? (long?)x.Logins : null) ?? 0,
                ActionsUsually = days.Sum(x => sameWeekdays.Contains(x.Day) ? (long?)x.Actions : null) ?? 0,
                SessionsUsually = days.Sum(x => sameWeekdays.Contains(x.Day) ? (long?)x.Sessions : null) ?? 0,
                LoginsUsually = days.Sum(x => sameWeekdays.Contains(x.Day) ? (long?)x.Logins : null) ?? 0,
                ActionsFirst = days.Sum(x => x.Day > beforeThat && x.Day <= before ? (long?)x.Actions : null) ?? 0,
                SessionsFirst = days.Sum(x => x.Day > beforeThat && x.Day <= before ? (long?)x.Sessions : null) ?? 0,
                LoginsFirst = days.Sum(x => x.Day > beforeThat && x.Day <= before ? (long?)x.Logins : null) ?? 0,
                MostUsers = days.Max(x => x.Day > now ? x.ActiveUsers : null),
                UserDays = days.Sum(x => x.Day > now ? (long?)x.ActiveUsers : null) ?? 0,
                UserDaysThen = days.Sum(x => x.Day > thenBefore && x.Day <= then ? (long?)x.ActiveUsers : null) ?? 0,
                CountsUsersThen = days.Max(x => x.Day > thenBefore && x.Day <= then ? x.ActiveUsers : null) != null,
                MostFeatures = days.Max(x => x.Day > now ? x.FeaturesUsed : null),
                ApiCalls = days.Sum(x => x.Day > now ? x.ApiCalls : null) ?? 0,
                CountsApiCalls = days.Max(x => x.Day > now ? x.ApiCalls : null) != null,
                StorageGb = days.Max(x => x.Day > now ? x.StorageGb : null),
                Integrations = days.Max(x => x.Day > now ? x.Integrations : null),
            }).ToListAsync(cancellationToken);
        foreach (var total in totals)
        {
            if (frame.RowOf(total.CustomerId) is >= 0 and var row)
            {
                Fill(frame, row, total);
            }
        }
    }

    /// <summary>When it was last used at all says whether usage is known, when somebody last logged in how recent it is.</summary>
    private static async Task FillRecencyAsync(Frame frame, CancellationToken cancellationToken)
    {
        var day = frame.Day;
        var usage = frame.Context.Set<UsageDay>();
        var last = await frame.Members().Select(customer => new
        {
            customer.Id,
            Any = usage.Where(x => x.CustomerId == customer.Id && x.Day <= day).OrderByDescending(x => x.Day).Select(x => (DateOnly?)x.Day).FirstOrDefault(),
            Login = usage.Where(x => x.CustomerId == customer.Id && x.Day <= day
                    && (x.Logins > 0 || (x.Logins == null && (x.Sessions > 0 || x.ActiveUsers > 0 || x.Actions > 0))))
                .OrderByDescending(x => x.Day).Select(x => (DateOnly?)x.Day).FirstOrDefault(),
        }).ToListAsync(cancellationToken);
        var since = frame.Batch.Fill(Input.DaysSinceLogin);
        foreach (var customer in last.Where(customer => customer.Any is not null))
        {
            var row = frame.RowOf(customer.Id);
            since[row] = customer.Login is { } login ? frame.DaysSince(login) : frame.TenureOf(row);
            frame.Batch.Fill(Input.ActiveDayRate)[row] = 0;
            frame.Batch.Fill(Input.ActionsPerSession)[row] = 0;
            frame.Batch.Fill(Input.LoginsPerWeek)[row] = 0;
            frame.Batch.Fill(Input.Actions30)[row] = 0;
            frame.Batch.Fill(Input.ActiveDays180)[row] = 0;
        }
    }

    private static void Fill(Frame frame, int row, UsageTotals total)
    {
        var batch = frame.Batch;
        var tenure = frame.TenureOf(row);
        batch.Fill(Input.ActiveDayRate)[row] = Math.Min(1, total.ActiveDays / Math.Min(Window, tenure + 1));
        batch.Fill(Input.LoginsPerWeek)[row] = 7 * total.Visits / Math.Min(Window, tenure + 1);
        batch.Fill(Input.Actions30)[row] = total.CountedActions;
        batch.Fill(Input.ActiveDays180)[row] = total.ActiveDays180;
        batch.Fill(Input.SilenceRatio)[row] = total.SilenceRatio(frame.Day);
        batch.Fill(Input.UsageTrend)[row] = tenure < 2 * Window ? double.NaN : total.Trend;
        batch.Fill(Input.UsageDrop3)[row] = tenure >= 31 && frame.Sources.Reaches("usage", frame.Day) ? total.Drop : double.NaN;
        batch.Fill(Input.UsageSpread90)[row] = tenure >= 3 * Window ? total.Spread : double.NaN;
        batch.Fill(Input.ActionsPerSession)[row] = total.Depth;
        batch.Fill(Input.ActiveUsers)[row] = total.MostUsers ?? double.NaN;
        batch.Fill(Input.FeaturesUsed)[row] = total.MostFeatures ?? double.NaN;
        batch.Fill(Input.Integrations)[row] = total.Integrations ?? double.NaN;
        var capacity = frame.Capacity[row];
        batch.Fill(Input.FeatureAdoption)[row] = Math.Min(1, Shares.Of(total.MostFeatures ?? double.NaN, capacity.TotalFeatures ?? 0));
        batch.Fill(Input.PlanUtilisation)[row] = total.HighestShare(capacity);
        batch.Fill(Input.TeamAdoption)[row] = Shares.Of(total.MostUsers ?? double.NaN, capacity.Seats ?? 0);
        batch.Fill(Input.SeatUseTrend)[row] = total is { MostUsers: not null, CountsUsersThen: true }
            ? Shares.Of(total.UserDays, Window * (capacity.Seats ?? 0)) - Shares.Of(total.UserDaysThen, Window * (capacity.Seats ?? 0))
            : double.NaN;
    }
}
