using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>A measure while its score is being explained.</summary>
/// <param name="Weight">What counts within the category; 0 when it does not.</param>
internal sealed record MeasureWork(
    Measure Measure, double Share, MeasureState State, double Value, double Points, double Weight, double Freshness)
{
    public bool HasData => State is MeasureState.Known or MeasureState.Ageing or MeasureState.Stale;

    /// <summary>Whether both do the same to a score; an unknown value is like an unknown value.</summary>
    public bool CountsLike(MeasureWork other) =>
        State == other.State && Value.Equals(other.Value) && Points.Equals(other.Points) && Weight.Equals(other.Weight) && Freshness.Equals(other.Freshness);

    public static MeasureWork Of(Measure measure, double share, Snapshot snapshot)
    {
        var value = snapshot[measure.Input];
        var curve = measure.CurveFor(snapshot[Input.TenureDays]);
        if (double.IsNaN(value))
        {
            return measure.WhenMissing is { } standIn
                ? new MeasureWork(measure, share, MeasureState.StoodIn, value, curve[standIn], measure.Weight, 1)
                : new MeasureWork(measure, share, MeasureState.Missing, value, double.NaN, 0, 1);
        }

        var freshness = measure.ShelfLife is { } shelfLife ? shelfLife.Freshness(snapshot[shelfLife.Age]) : 1;
        var state = freshness == 1 ? MeasureState.Known : freshness > 0 ? MeasureState.Ageing : MeasureState.Stale;
        return new MeasureWork(measure, share, state, value, curve[value], measure.Weight * freshness, freshness);
    }

    public MeasureExplanation Explained(double effective, int hundredths) =>
        new(Measure, State, Value, Weight == 0 ? double.NaN : Points, Share, effective, hundredths, Freshness);
}
