using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model.Running;
using CustomerSuccess.Core.Plays.Switches;

namespace CustomerSuccess.Web.Plays.Settings;

/// <summary>Contact rules while somebody edits them; the share in percent.</summary>
internal sealed class LimitsInput(PlayLimits limits)
{
    public int MailCap { get; set; } = limits.Policy.MailCap;

    public int NoteCap { get; set; } = limits.Policy.NoteCap;

    public int CapDays { get; set; } = limits.Policy.CapDays;

    public TimeOnly QuietFrom { get; set; } = limits.Policy.QuietFrom;

    public TimeOnly QuietTo { get; set; } = limits.Policy.QuietTo;

    public bool BusinessDaysOnly { get; set; } = limits.Policy.BusinessDaysOnly;

    public int GapMinutes { get; set; } = limits.Policy.GapMinutes;

    public double BulkShare { get; set; } = Math.Round(limits.Guard.Share * 100, 6);

    public int BulkCount { get; set; } = limits.Guard.Count;

    public ISet<Channel> Off { get; } = new HashSet<Channel>(limits.Off);

    public PlayLimits Read() => new(
        new ContactPolicy(MailCap, NoteCap, CapDays, QuietFrom, QuietTo, BusinessDaysOnly, GapMinutes), new BulkGuard(BulkShare / 100, BulkCount), [.. Off.Order()]);
}
