namespace CustomerSuccess.Core.Demo.Offers;

/// <summary>A clock that is some days, less some hours, behind another one: what the demo tells of earlier happened then.</summary>
internal sealed class PastClock(TimeProvider now, int days, int hours = 0) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now.GetUtcNow().AddDays(-days).AddHours(hours);
}
