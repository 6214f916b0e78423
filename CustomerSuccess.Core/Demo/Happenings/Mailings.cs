using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Happenings;

/// <summary>Newsletters and product mails to a customer's readers, and what these did with them.</summary>
internal static class Mailings
{
    public static IEnumerable<(DateOnly Day, string Kind, int Count)> Of(DemoAccount account)
    {
        var dice = account.Persona.Dice("mailings");
        var (least, most) = account.Segment.Readers;
        var readers = dice.Between(least, most);
        var next = account.FirstDay.AddDays(dice.Between(0, 10));
        foreach (var day in account.Days().Where(day => !Workdays.IsWeekend(day)))
        {
            if (day < next)
            {
                continue;
            }

            var interest = account.Persona.Level(Facet.Marketing, day);
            var opened = dice.Hits(readers, 0.05 + (0.47 * interest));
            next = day.AddDays(dice.Between(7, 12));
            yield return (day, "email_sent", readers);
            yield return (day, "email_open", opened);
            yield return (day, "email_click", dice.Hits(opened, 0.1 + (0.25 * interest)));
            yield return (day, "unsubscribe", dice.Hits(readers, 0.004 * (1.2 - interest)));
        }
    }
}
