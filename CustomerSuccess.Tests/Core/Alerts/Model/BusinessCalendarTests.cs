using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Alerts.Model;

public sealed class BusinessCalendarTests
{
    private static readonly DayOfWeek[] Workdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>Monday to Friday, 9 to 17, in Vienna; 24 December 2026, a Thursday, is off.</summary>
    private static readonly BusinessCalendar Vienna = Calendar("Europe/Vienna");

    /// <summary>20 November 2026 is a Friday; Vienna is one hour ahead of UTC then.</summary>
    [Theory]
    [InlineData("2026-11-20T10:00", 60, SlaUnit.Minutes, "2026-11-20T11:00")]
    [InlineData("2026-11-20T23:30", 120, SlaUnit.Minutes, "2026-11-21T01:30")]
    [InlineData("2026-11-20T10:00", 60, SlaUnit.BusinessMinutes, "2026-11-20T11:00")]
    [InlineData("2026-11-20T15:30", 60, SlaUnit.BusinessMinutes, "2026-11-23T08:30")]
    [InlineData("2026-11-20T15:00", 60, SlaUnit.BusinessMinutes, "2026-11-20T16:00")]
    [InlineData("2026-11-21T12:00", 60, SlaUnit.BusinessMinutes, "2026-11-23T09:00")]
    [InlineData("2026-11-20T05:00", 60, SlaUnit.BusinessMinutes, "2026-11-20T09:00")]
    [InlineData("2026-11-20T10:00", 960, SlaUnit.BusinessMinutes, "2026-11-24T10:00")]
    [InlineData("2026-11-20T10:00", 1, SlaUnit.BusinessDays, "2026-11-23T16:00")]
    [InlineData("2026-11-21T10:00", 1, SlaUnit.BusinessDays, "2026-11-23T16:00")]
    [InlineData("2026-11-20T10:00", 2, SlaUnit.BusinessDays, "2026-11-24T16:00")]
    [InlineData("2026-12-23T10:00", 1, SlaUnit.BusinessDays, "2026-12-25T16:00")]
    [InlineData("2026-12-23T15:30", 60, SlaUnit.BusinessMinutes, "2026-12-25T08:30")]
    [InlineData("2026-07-03T14:30", 60, SlaUnit.BusinessMinutes, "2026-07-06T07:30")]
    public void DueAt_InUtc_FollowsTheHoursOfTheBusiness(string start, int amount, SlaUnit unit, string due) =>
        Assert.Equal(Utc(due), Vienna.DueAt(Utc(start), new Sla(amount, unit)));

    [Theory]
    [InlineData("2026-11-20T10:00", "2026-11-20T12:30", SlaUnit.BusinessMinutes, 150)]
    [InlineData("2026-11-20T15:30", "2026-11-23T08:30", SlaUnit.BusinessMinutes, 60)]
    [InlineData("2026-11-23T08:30", "2026-11-20T15:30", SlaUnit.BusinessMinutes, -60)]
    [InlineData("2026-11-21T10:00", "2026-11-22T10:00", SlaUnit.BusinessMinutes, 0)]
    [InlineData("2026-11-20T15:30", "2026-11-20T14:30", SlaUnit.Minutes, -60)]
    public void Left_CountsAsTheSlaCounts(string now, string due, SlaUnit unit, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), Vienna.Left(Utc(now), Utc(due), unit));

    [Theory]
    [InlineData("2026-11-19T10:00", "2026-11-20T08:00")]
    [InlineData("2026-11-19T23:30", "2026-11-23T08:00")]
    [InlineData("2026-12-23T10:00", "2026-12-25T08:00")]
    public void NextOpening_AfterToday_IsOnTheNextOpenDay(string now, string opens) => Assert.Equal(Utc(opens), Vienna.NextOpening(Utc(now)));

    /// <summary>Where the clock goes from 2:00 to 3:00 the hours of a night business are one hour shorter.</summary>
    [Fact]
    public void DueAt_OnTheDayOfSummerTime_SkipsTheHourThatIsNotThere()
    {
        var nights = new BusinessCalendar(Zone("Europe/Vienna"), Enum.GetValues<DayOfWeek>(), new TimeOnly(2, 30), new TimeOnly(6, 0), []);
        Assert.Equal(Utc("2026-03-29T02:00"), nights.DueAt(Utc("2026-03-28T12:00"), new Sla(60, SlaUnit.BusinessMinutes)));
    }

    [Fact]
    public void DueAt_OfALaterStart_IsNeverEarlier() => Law.Holds(Cases, x =>
    {
        var (calendar, start, sla) = x;
        Assert.True(calendar.DueAt(start, sla) <= calendar.DueAt(start.AddMinutes(17), sla));
        Assert.True(calendar.DueAt(start, sla) <= calendar.DueAt(start.AddDays(1), sla));
        Assert.True(calendar.DueAt(start, sla) >= start);
        Assert.True(calendar.DueAt(start, sla) <= calendar.DueAt(start, sla with { Amount = sla.Amount + 1 }));
    });

    [Fact]
    public void DueAt_InBusinessTime_LiesWithinIt() => Law.Holds(Cases, x =>
    {
        var (calendar, start, sla) = x;
        var due = calendar.DueAt(start, sla);
        Assert.True(sla.Unit == SlaUnit.Minutes || calendar.IsOpen(due), $"{due:u}");
    });

    [Fact]
    public void Left_RightAfterTheStart_IsTheWholeSla() => Law.Holds(
        Cases.Where(x => x.Item3.Unit == SlaUnit.BusinessMinutes),
        x => Assert.Equal(TimeSpan.FromMinutes(x.Item3.Amount), x.Item1.Left(x.Item2, x.Item1.DueAt(x.Item2, x.Item3), SlaUnit.BusinessMinutes)));

    [Fact]
    public void Calendar_ThatNeverOpens_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new BusinessCalendar(TimeZoneInfo.Utc, [], new TimeOnly(9, 0), new TimeOnly(17, 0), []));
        Assert.Throws<ArgumentException>(() => new BusinessCalendar(TimeZoneInfo.Utc, Workdays, new TimeOnly(17, 0), new TimeOnly(17, 0), []));
    }

    private static Gen<(BusinessCalendar, DateTimeOffset, Sla)> Cases =>
        from zone in Gen.Elements("Etc/UTC", "Europe/Vienna", "America/New_York", "Asia/Kolkata", "Pacific/Auckland")
        from minutes in Gen.Choose(0, 525_600)
        from amount in Gen.Choose(1, 3_000)
        from unit in Gen.Elements(Enum.GetValues<SlaUnit>())
        select (Calendar(zone), Utc("2026-01-01T00:00").AddMinutes(minutes), new Sla(unit == SlaUnit.BusinessDays ? 1 + (amount % 20) : amount, unit));

    private static BusinessCalendar Calendar(string zone) =>
        new(Zone(zone), Workdays, new TimeOnly(9, 0), new TimeOnly(17, 0), [new DateOnly(2026, 12, 24)]);

    private static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);

    private static DateTimeOffset Utc(string time) => DateTimeOffset.Parse($"{time}:00Z");
}
