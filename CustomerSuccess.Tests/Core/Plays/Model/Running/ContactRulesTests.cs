using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Plays.Model.Running;

public sealed class ContactRulesTests
{
    private static readonly BusinessCalendar Calendar = new(
        TimeZoneInfo.FindSystemTimeZoneById("Europe/Vienna"), [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], new(9, 0), new(17, 0), [new DateOnly(2026, 12, 8)]);

    /// <summary>Wednesday noon in Vienna.</summary>
    private static readonly DateTimeOffset Noon = new(2026, 11, 18, 11, 0, 0, TimeSpan.Zero);

    private static readonly ContactPolicy Policy = ContactPolicy.Usual;

    [Fact]
    public void Mail_OnABusinessDay_IsAllowed() => Assert.True(Judge(Noon).IsAllowed);

    [Fact]
    public void Mail_InQuietHours_WaitsForTheMorning()
    {
        var evening = Judge(Noon.AddHours(9));
        Assert.Equal((Noon.AddHours(20), "Quiet hours"), (evening.Until, evening.Why));
        Assert.Equal(Noon.AddHours(-4), Judge(Noon.AddHours(-8)).Until);
    }

    [Fact]
    public void Mail_OnFridayNightAndHolidays_WaitsForTheNextBusinessDay()
    {
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 7, 0, 0, TimeSpan.Zero), Judge(Noon.AddDays(2).AddHours(10)).Until);
        Assert.Equal(new DateTimeOffset(2026, 12, 9, 7, 0, 0, TimeSpan.Zero), Judge(new DateTimeOffset(2026, 12, 8, 10, 0, 0, TimeSpan.Zero)).Until);
    }

    [Fact]
    public void Mail_AboveTheCap_WaitsUntilTheOldestIsAWeekAgo()
    {
        var answer = Judge(Noon, -100, -50, -30);

        // 68 hours later is Saturday morning: then the weekend counts.
        Assert.Equal((new DateTimeOffset(2026, 11, 23, 7, 0, 0, TimeSpan.Zero), "The contact has had 3 of at most 3 mails in 7 days"), (answer.Until, answer.Why));
        Assert.True(Judge(Noon, -169, -50, -30).IsAllowed);
    }

    [Fact]
    public void Mail_RightAfterAnother_WaitsForTheGap() => Assert.Equal(Noon.AddMinutes(45), Judge(Noon, -0.25).Until);

    [Fact]
    public void Marketing_WhileATicketIsEscalated_IsSuppressed()
    {
        Assert.True(ContactRules.Judge(Policy, Calendar, new ContactAsk(Channel.Mail, Marketing: true, Escalated: true, Noon), [], Noon).IsSuppressed);
        Assert.True(ContactRules.Judge(Policy, Calendar, new ContactAsk(Channel.Mail, Marketing: false, Escalated: true, Noon), [], Noon).IsAllowed);
    }

    [Fact]
    public void Mail_ThatWouldBeWeeksLate_IsSuppressed()
    {
        var answer = ContactRules.Judge(Policy, Calendar, new ContactAsk(Channel.Mail, true, false, Noon.AddDays(-13)), [.. new[] { -1, -2, -3 }.Select(hours => new ContactMoment(Channel.Mail, Noon.AddHours(hours)))], Noon);
        Assert.True(answer.IsSuppressed);
        Assert.Equal("The contact has had 3 of at most 3 mails in 7 days; it would be more than 14 days late", answer.Why);
    }

    [Fact]
    public void Mail_ThatIsWeeksLateAlready_IsSuppressedThoughNoRuleHoldsItBack()
    {
        Assert.Equal(new ContactAnswer(null, "It would be more than 14 days late"), ContactRules.Judge(Policy, Calendar, new ContactAsk(Channel.Mail, true, false, Noon.AddDays(-15)), [], Noon));
        Assert.True(ContactRules.Judge(Policy, Calendar, new ContactAsk(Channel.Mail, true, false, Noon.AddDays(-14)), [], Noon).IsAllowed);
    }

    [Fact]
    public void Notes_InTheProduct_AreCountedOnTheirOwn()
    {
        ContactMoment[] mails = [.. new[] { -10, -20, -30 }.Select(hours => new ContactMoment(Channel.Webinar, Noon.AddHours(hours)))];
        Assert.True(ContactRules.Judge(Policy, Calendar, new ContactAsk(Channel.InApp, true, false, Noon), mails, Noon).IsAllowed);
        Assert.False(ContactRules.Judge(Policy, Calendar, new ContactAsk(Channel.Mail, true, false, Noon), mails, Noon).IsAllowed);
    }

    [Fact]
    public void Messages_ThatFollowTheRules_NeverExceedTheCapAndComeOnlyInOpenHours() => Law.Holds(
        Gen.ArrayOf(Gen.Choose(0, 60 * 24 * 20), 12),
        minutes =>
        {
            var sent = new List<ContactMoment>();
            var asks = new PriorityQueue<DateTimeOffset, DateTimeOffset>(minutes.Select(minute => (Noon.AddMinutes(minute), Noon.AddMinutes(minute))));
            while (asks.TryDequeue(out var due, out var at))
            {
                var answer = ContactRules.Judge(Policy, Calendar, new ContactAsk(Channel.Mail, false, false, due), sent, at);
                if (answer.IsAllowed)
                {
                    sent.Add(new ContactMoment(Channel.Mail, at));
                }
                else if (answer.Until is { } until)
                {
                    Assert.True(until > at);
                    asks.Enqueue(due, until);
                }
            }

            Assert.All(sent, one => Assert.True(sent.Count(other => other.At <= one.At && other.At > one.At.AddDays(-Policy.CapDays)) <= Policy.MailCap));
            Assert.All(sent, one =>
            {
                var local = TimeZoneInfo.ConvertTime(one.At, Calendar.Zone);
                Assert.True(Calendar.IsOpen(DateOnly.FromDateTime(local.DateTime)) && local.Hour is >= 8 and < 20);
            });
        });

    private static ContactAnswer Judge(DateTimeOffset now, params double[] hoursAgo) => ContactRules.Judge(
        Policy, Calendar, new ContactAsk(Channel.Mail, Marketing: true, Escalated: false, now), [.. hoursAgo.Select(hours => new ContactMoment(Channel.Mail, now.AddHours(hours)))], now);
}
