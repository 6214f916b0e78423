namespace CustomerSuccess.Core.Offers.Model.Calculating;

/// <summary>Until when an offer can be answered.</summary>
public static class OfferExpiry
{
    /// <summary>A last day is that day wherever the customer is: it is over when it is over twelve hours west of Greenwich, too.</summary>
    public static bool IsOver(DateOnly lastDay, DateTimeOffset now) => lastDay < LastPossible(now);

    /// <summary>The earliest day that it still is somewhere on earth.</summary>
    public static DateOnly LastPossible(DateTimeOffset now) => DateOnly.FromDateTime(now.UtcDateTime.AddHours(-12));

    /// <summary>
    /// Half of the time that is left, so that something else can still be tried; at least the shortest and at most the usual time to answer. The usual
    /// time where leaving is not in sight.
    /// </summary>
    /// <returns>The last day; null when the customer is expected to leave before the shortest time has passed.</returns>
    public static DateOnly? Of(DateOnly today, int? daysToChurn, OfferPolicy policy) => daysToChurn switch
    {
        null => today.AddDays(policy.UsualDays),
        { } days when days < policy.LeastDays => null,
        { } days => today.AddDays(Math.Clamp(days / 2, policy.LeastDays, policy.UsualDays)),
    };
}
