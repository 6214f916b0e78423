using CustomerSuccess.Core.Alerts.Model;
using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Plays.Model.Running;

/// <summary>Contact cap, quiet hours, business days, no marketing while a ticket is escalated: product.md section 7.</summary>
public static class ContactRules
{
    /// <summary>What could not be sent so long after it was due is not worth sending any more.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(14);

    private const int Rounds = 40;

    /// <param name="history">What this contact was sent, in any order.</param>
    public static ContactAnswer Judge(
        ContactPolicy policy, BusinessCalendar calendar, ContactAsk ask, IReadOnlyCollection<ContactMoment> history, DateTimeOffset now)
    {
        if (ask is { Marketing: true, Escalated: true })
        {
            return new ContactAnswer(null, "No marketing while a ticket is escalated");
        }

        if (now - ask.DueAt > Patience)
        {
            return new ContactAnswer(null, $"It would be more than {Patience.Days} days late");
        }

        var (at, why) = (now, (string?)null);
        for (var round = 0; round < Rounds && Later(policy, calendar, ask, history, at) is { } later; round++)
        {
            (at, why) = (later.Until, why ?? later.Why);
        }

        return why is null ? ContactAnswer.Allowed
            : at - ask.DueAt > Patience ? new ContactAnswer(null, $"{why}; it would be more than {Patience.Days} days late")
            : new ContactAnswer(at, why);
    }

    private static (DateTimeOffset Until, string Why)? Later(
        ContactPolicy policy, BusinessCalendar calendar, ContactAsk ask, IReadOnlyCollection<ContactMoment> history, DateTimeOffset at) =>
        Cap(policy, ask.Channel, history, at) ?? Gap(policy, history, at) ?? Hours(policy, calendar, at);

    private static (DateTimeOffset, string)? Cap(ContactPolicy policy, Channel channel, IReadOnlyCollection<ContactMoment> history, DateTimeOffset at)
    {
        var cap = policy.CapOf(channel);
        var window = TimeSpan.FromDays(policy.CapDays);
        var recent = history.Where(moment => (moment.Channel == Channel.InApp) == (channel == Channel.InApp) && moment.At > at - window)
            .Select(moment => moment.At).Order().ToList();
        return recent.Count < cap ? null
            : (cap == 0 ? at + window : recent[recent.Count - cap] + window, $"The contact has had {recent.Count} of at most {cap} {(channel == Channel.InApp ? "notes" : "mails")} in {policy.CapDays} days");
    }

    private static (DateTimeOffset, string)? Gap(ContactPolicy policy, IReadOnlyCollection<ContactMoment> history, DateTimeOffset at)
    {
        var gap = TimeSpan.FromMinutes(policy.GapMinutes);
        var near = history.Where(moment => moment.At > at - gap && moment.At < at + gap).Select(moment => moment.At).ToList();
        return near.Count == 0 ? null : (near.Max() + gap, "The contact has just heard from us");
    }

    private static (DateTimeOffset, string)? Hours(ContactPolicy policy, BusinessCalendar calendar, DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, calendar.Zone).DateTime;
        var (day, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        if (policy.BusinessDaysOnly && !calendar.IsOpen(day))
        {
            return (calendar.Instant(day.AddDays(1), policy.QuietFrom == policy.QuietTo ? TimeOnly.MinValue : policy.QuietTo), "Only on business days");
        }

        // IsBetween knows a span over midnight.
        return policy.QuietFrom == policy.QuietTo || !time.IsBetween(policy.QuietFrom, policy.QuietTo) ? null
            : (calendar.Instant(time < policy.QuietTo ? day : day.AddDays(1), policy.QuietTo), "Quiet hours");
    }
}
