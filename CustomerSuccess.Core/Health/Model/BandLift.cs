using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>What would change the band: the cheapest single measure that lifts a customer into the next one.</summary>
/// <param name="Measure">The measure that would have to move.</param>
/// <param name="Value">Its present value, in the unit of its input.</param>
/// <param name="Needed">The value nearest to it that is enough.</param>
/// <param name="Reached">The score with that value.</param>
/// <param name="Cost">How far that is, as a share of the usual range of the input.</param>
public sealed record BandLift(Measure Measure, double Value, double Needed, Score Reached, double Cost)
{
    /// <summary>Nobody moves these to improve a score: they are the contract and the calendar.</summary>
    private static readonly Input[] Given = [Input.Arr, Input.Seats, Input.DiscountPercent, Input.TenureDays, Input.DaysToRenewal];

    public Band Band => Bands.Of(Reached);

    /// <returns>Null in the best band, without a score, or when no measure alone is enough.</returns>
    public static BandLift? Cheapest(Scorecard scorecard, Snapshot snapshot)
    {
        var now = ScoreExplainer.Explain(scorecard, snapshot);
        if (now.Score is not { } score || Bands.Of(score) == Band.Thriving)
        {
            return null;
        }

        var edge = Bands.LowerEdge(Bands.Of(score) + 1);
        return now.Measures.Where(measure => measure.Effective > 0 && measure.State is MeasureState.Known or MeasureState.Ageing)
            .Where(measure => !Given.Contains(measure.Measure.Input))
            .Select(measure => Lift(scorecard, snapshot, measure, edge, now.BeforeCaps)).OfType<BandLift>()
            .OrderBy(lift => lift.Cost).ThenBy(lift => lift.Measure.Key, StringComparer.Ordinal).FirstOrDefault();
    }

    private static BandLift? Lift(Scorecard scorecard, Snapshot snapshot, MeasureExplanation measure, Score edge, Score before)
    {
        var info = Inputs.Of(measure.Measure.Input);
        var points = measure.Points + (Math.Max(0, edge.Points - before.Points) / measure.Effective);
        var curve = measure.Measure.CurveFor(snapshot[Input.TenureDays]);

        // An override may hold on the same number, so what a value reaches is asked of the whole scorecard.
        return CurveInverse.Reaching(curve, points, measure.Value, info.Unit)
            .Concat(scorecard.Caps.Where(cap => cap.Input == info.Input).Select(cap => cap.JustReleased(info.Unit)))
            .Select(needed => new BandLift(measure.Measure, measure.Value, needed, Score.Worst, Math.Abs(needed - measure.Value) / (info.High - info.Low)))
            .Where(lift => lift.Cost > 0).OrderBy(lift => lift.Cost)
            .Select(lift => lift with { Reached = ScoreWith(scorecard, snapshot, info.Input, lift.Needed) })
            .FirstOrDefault(lift => lift.Reached.CompareTo(edge) >= 0);
    }

    private static Score ScoreWith(Scorecard scorecard, Snapshot snapshot, Input input, double value) =>
        ScoreExplainer.Explain(scorecard, snapshot with { Values = snapshot.Values.SetItem((int)input, value) }).Score ?? Score.Worst;
}
