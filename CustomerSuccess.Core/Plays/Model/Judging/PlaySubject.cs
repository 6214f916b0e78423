using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Plays.Model.Judging;

/// <summary>A customer as playbooks look at it.</summary>
/// <param name="Key">As files and people name it; what groups are drawn by.</param>
/// <param name="Band">The settled one; null: not enough data.</param>
/// <param name="Probability">Of leaving within 90 days, 0 to 1; NaN without a prediction.</param>
/// <param name="Arr">In the reporting currency; null when not known.</param>
/// <param name="DaysSinceLeft">Null for whoever has not left.</param>
/// <param name="Rules">Keys of the alert rules whose condition holds.</param>
/// <param name="MeetingBooked">A meeting lies ahead, or at most two weeks back.</param>
/// <param name="TotalActions">Since the first day of use; NaN when nobody asked.</param>
public sealed record PlaySubject(
    int CustomerId,
    string Key,
    string? OwnerEmail,
    Snapshot Snapshot,
    Score? Score,
    Band? Band,
    double Probability,
    Money? Arr,
    int? DaysSinceLeft,
    IReadOnlyCollection<string> Rules,
    bool MeetingBooked = false,
    double TotalActions = double.NaN,
    string? Segment = null,
    string? Tier = null,
    string? Plan = null,
    string? Stage = null)
{
    private static readonly Input[] Growing =
    [
        Input.DaysSinceLogin, Input.DaysSinceEmailActivity, Input.NpsAge, Input.DaysSinceExecutive, Input.DaysSinceTouch, Input.CsmRatingAge, Input.TenureDays,
        Input.DaysSinceFailedPayment, Input.DaysSinceCoreFeature, Input.DaysSinceEscalation, Input.DaysSinceAnger,
    ];

    public PlaySeverity Severity { get; } = PlaySeverities.Of(Band, Probability, Rules);

    /// <summary>The same customer so many days later when nothing happens but time.</summary>
    public PlaySubject Later(int days)
    {
        if (days == 0)
        {
            return this;
        }

        var values = Snapshot.Values.ToBuilder();
        foreach (var input in Growing)
        {
            values[(int)input] += days;
        }

        values[(int)Input.DaysToRenewal] -= days;
        return this with { Snapshot = new Snapshot(CustomerId, Snapshot.Day.AddDays(days), values.ToImmutable()), DaysSinceLeft = DaysSinceLeft + days };
    }
}
