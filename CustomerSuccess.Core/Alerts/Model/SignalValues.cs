using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;
using HealthModel = CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Alerts.Model;

/// <summary>What is known of one customer on the day on which rules are checked.</summary>
/// <param name="Score">Null: not enough data. The three others are the scores of so many days before.</param>
/// <param name="Churn">Predicted probability of leaving within 90 days, 0 to 1; NaN without one.</param>
public sealed record SignalValues(Snapshot Snapshot, Score? Score, Score? Score7, Score? Score30, Score? Score90, double Churn = double.NaN)
{
    /// <returns>NaN when the number is not known.</returns>
    public double Of(string signal) => signal switch
    {
        Signals.Score => Score?.Points ?? double.NaN,
        Signals.Change7 => Change(Score7),
        Signals.Change30 => Change(Score30),
        Signals.Change90 => Change(Score90),
        Signals.Disagreement => HealthModel.Disagreement.Widest(Score, Snapshot[Input.CsmRating], Snapshot[Input.CsmRatingAge], Churn),
        _ => Inputs.Find(signal) is { } info ? Snapshot[info.Input] : double.NaN,
    };

    private double Change(Score? then) => Score is { } now && then is { } before ? (now.Hundredths - before.Hundredths) / 100.0 : double.NaN;
}
