namespace CustomerSuccess.Core.Demo.Offers;

/// <summary>A clock that is some days behind another one: what the demo tells of earlier happened then.</summary>
internal sealed class PastClock(TimeProvider now, int days) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now.GetUtcNow().AddDays(-days);
}
