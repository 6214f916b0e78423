using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model.Running;

namespace CustomerSuccess.Core.Plays.Switches;

/// <summary>What holds for all plays and campaigns; there is one row.</summary>
public sealed class PlaySettings
{
    public const int OnlyId = 1;

    public int Id { get; private set; } = OnlyId;

    /// <summary>Since when nothing begins and nothing goes out; null while all runs as usual.</summary>
    public DateTimeOffset? StoppedAt { get; private set; }

    public string? StoppedBy { get; private set; }

    public string? StopReason { get; private set; }

    /// <summary>Mails to one contact within <see cref="CapDays"/>.</summary>
    public int MailCap { get; private set; } = ContactPolicy.Usual.MailCap;

    public int NoteCap { get; private set; } = ContactPolicy.Usual.NoteCap;

    public int CapDays { get; private set; } = ContactPolicy.Usual.CapDays;

    /// <summary>Minutes after midnight in the time zone of the business.</summary>
    public int QuietFromMinute { get; private set; } = ContactPolicy.Usual.QuietFrom.Hour * 60;

    public int QuietToMinute { get; private set; } = ContactPolicy.Usual.QuietTo.Hour * 60;

    public bool BusinessDaysOnly { get; private set; } = ContactPolicy.Usual.BusinessDaysOnly;

    /// <summary>Between two messages to one contact.</summary>
    public int GapMinutes { get; private set; } = ContactPolicy.Usual.GapMinutes;

    /// <summary>0 to 1: above that share of all customers a start asks first.</summary>
    public double BulkShare { get; private set; } = BulkGuard.Usual.Share;

    public int BulkCount { get; private set; } = BulkGuard.Usual.Count;

    /// <summary>Names of <see cref="Channel"/> that are not available here, separated by commas.</summary>
    public string ChannelsOff { get; private set; } = "";

    /// <summary>Rises with every change.</summary>
    public int Revision { get; private set; }

    public ContactPolicy Policy => new(
        MailCap, NoteCap, CapDays, TimeOnly.MinValue.AddMinutes(QuietFromMinute), TimeOnly.MinValue.AddMinutes(QuietToMinute), BusinessDaysOnly, GapMinutes);

    public BulkGuard Guard => new(BulkShare, BulkCount);

    public IReadOnlyList<Channel> Off => [.. ChannelsOff.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Channel>)];

    public void Stop(string reason, string by, DateTimeOffset now)
    {
        (StoppedAt, StoppedBy, StopReason) = (StoppedAt ?? now, by, reason);
        Revision++;
    }

    public void Release()
    {
        (StoppedAt, StoppedBy, StopReason) = (null, null, null);
        Revision++;
    }

    public void Change(PlayLimits limits)
    {
        var policy = limits.Policy;
        (MailCap, NoteCap, CapDays, BusinessDaysOnly, GapMinutes) = (policy.MailCap, policy.NoteCap, policy.CapDays, policy.BusinessDaysOnly, policy.GapMinutes);
        (QuietFromMinute, QuietToMinute) = ((int)policy.QuietFrom.ToTimeSpan().TotalMinutes, (int)policy.QuietTo.ToTimeSpan().TotalMinutes);
        (BulkShare, BulkCount) = (limits.Guard.Share, limits.Guard.Count);
        ChannelsOff = string.Join(',', limits.Off.Distinct().Order());
        Revision++;
    }
}
