using System.Collections.Immutable;

namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>When the business is open: the same hours on some days of the week, in one time zone, but for holidays.</summary>
public sealed class BusinessCalendar
{
    private readonly ImmutableHashSet<DayOfWeek> days;
    private readonly ImmutableHashSet<DateOnly> holidays;
    private readonly TimeOnly from;
    private readonly TimeOnly to;

    /// <exception cref="ArgumentException">No day of the week is open, or the hours end before they begin.</exception>
    public BusinessCalendar(TimeZoneInfo zone, IEnumerable<DayOfWeek> days, TimeOnly from, TimeOnly to, IEnumerable<DateOnly> holidays)
    {
        Zone = zone;
        this.days = [.. days];
        this.holidays = [.. holidays];
        (this.from, this.to) = (from, to);
        if (this.days.IsEmpty || to <= from)
        {
            throw new ArgumentException("A business is open on some day, and closes after it opens.", nameof(days));
        }
    }

    public TimeZoneInfo Zone { get; }

    /// <summary>When an answer is due that is asked for at <paramref name="start"/>. A later start is never due earlier.</summary>
    public DateTimeOffset DueAt(DateTimeOffset start, Sla sla) => sla.Unit switch
    {
        SlaUnit.Minutes => start.AddMinutes(sla.Amount),
        SlaUnit.BusinessMinutes => AfterOpen(start, TimeSpan.FromMinutes(sla.Amount)),
        SlaUnit.BusinessDays => OpenDays(LocalDay(start).AddDays(1)).Skip(Math.Max(0, sla.Amount - 1)).Select(day => Instant(day, to)).First(),
        _ => throw new ArgumentOutOfRangeException(nameof(sla)),
    };

    /// <summary>How much time is left, counted as the SLA counts it; negative when it is over.</summary>
    public TimeSpan Left(DateTimeOffset now, DateTimeOffset due, SlaUnit unit) =>
        unit == SlaUnit.Minutes ? due - now : due >= now ? OpenBetween(now, due) : -OpenBetween(due, now);

    public DateOnly LocalDay(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Zone).DateTime);

    /// <summary>When it opens on the first open day after today.</summary>
    public DateTimeOffset NextOpening(DateTimeOffset now) => Instant(OpenDays(LocalDay(now).AddDays(1)).First(), from);

    public bool IsOpen(DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, Zone).DateTime;
        return IsOpen(DateOnly.FromDateTime(local)) && TimeOnly.FromDateTime(local) is var time && time >= from && time <= to;
    }

    public bool IsOpen(DateOnly day) => days.Contains(day.DayOfWeek) && !holidays.Contains(day);

    private DateTimeOffset AfterOpen(DateTimeOffset start, TimeSpan time)
    {
        foreach (var day in OpenDays(LocalDay(start)))
        {
            var (opens, closes) = (Later(Instant(day, from), start), Instant(day, to));
            if (closes > opens && time <= closes - opens)
            {
                return opens + time;
            }

            time -= closes > opens ? closes - opens : TimeSpan.Zero;
        }

        throw new InvalidOperationException("The calendar ended.");
    }

    private TimeSpan OpenBetween(DateTimeOffset first, DateTimeOffset last)
    {
        var open = TimeSpan.Zero;
        foreach (var day in OpenDays(LocalDay(first)).TakeWhile(day => day <= LocalDay(last)))
        {
            var (opens, closes) = (Later(Instant(day, from), first), Instant(day, to));
            closes = closes < last ? closes : last;
            open += closes > opens ? closes - opens : TimeSpan.Zero;
        }

        return open;
    }

    private IEnumerable<DateOnly> OpenDays(DateOnly first)
    {
        for (var day = first; day < DateOnly.MaxValue; day = day.AddDays(1))
        {
            if (IsOpen(day))
            {
                yield return day;
            }
        }
    }

    /// <summary>A time of the day that the change to summer time leaves out is the first one after it.</summary>
    public DateTimeOffset Instant(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        while (Zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(30);
        }

        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
