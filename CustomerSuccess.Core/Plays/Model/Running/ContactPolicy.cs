using CustomerSuccess.Core.Messaging.Model;

namespace CustomerSuccess.Core.Plays.Model.Running;

/// <summary>How often, and when, a contact may hear from us without a person deciding so. Holds across all plays and campaigns.</summary>
/// <param name="MailCap">Mails to one contact within <paramref name="CapDays"/>.</param>
/// <param name="NoteCap">Notes in the product for one customer's contact in that time.</param>
/// <param name="QuietFrom">From here to <paramref name="QuietTo"/>, in the time zone of the business, nothing is sent; equal: no quiet hours.</param>
/// <param name="GapMinutes">Between two messages to one contact.</param>
public sealed record ContactPolicy(int MailCap, int NoteCap, int CapDays, TimeOnly QuietFrom, TimeOnly QuietTo, bool BusinessDaysOnly, int GapMinutes)
{
    public static readonly ContactPolicy Usual = new(3, 5, 7, new TimeOnly(20, 0), new TimeOnly(8, 0), BusinessDaysOnly: true, 60);

    public int CapOf(Channel channel) => channel == Channel.InApp ? NoteCap : MailCap;
}
