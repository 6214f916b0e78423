using System.Numerics;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Core.Health.Model;

/// <summary>One measure over a block of customers.</summary>
/// <param name="Share">Its share of the whole weight, 0 to 1, for coverage.</param>
internal sealed record MeasureColumn(Measure Measure, double Share)
{
    /// <param name="points">Receives points; unspecified where nothing is known.</param>
    /// <param name="weights">Receives the weight that counts; 0 where nothing is known.</param>
    /// <param name="covered">Grows by the share that had data.</param>
    public void Evaluate(SnapshotBatch batch, int start, Span<double> points, Span<double> weights, Span<double> covered)
    {
        var values = batch.Column(Measure.Input).Slice(start, points.Length);
        EvaluateCurves(batch, start, values, points);
        if (Measure.ShelfLife is not { } shelfLife)
        {
            Weigh(points, weights, covered);
        }
        else
        {
            var ages = batch.Column(shelfLife.Age).Slice(start, points.Length);
            for (var i = 0; i < points.Length; i++)
            {
                var freshness = double.IsNaN(points[i]) ? 0 : shelfLife.Freshness(ages[i]);
                weights[i] = Measure.Weight * freshness;
                covered[i] += Share * freshness;
            }
        }

        if (Measure.WhenMissing is { } standIn)
        {
            StandIn(batch, start, standIn, points, weights);
        }
    }

    private void EvaluateCurves(SnapshotBatch batch, int start, ReadOnlySpan<double> values, Span<double> points)
    {
        Measure.Curves[0].Curve.Evaluate(values, points);
        if (Measure.Curves.Length == 1)
        {
            return;
        }

        var tenures = batch.Column(Input.TenureDays).Slice(start, points.Length);
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = Measure.CurveFor(tenures[i])[values[i]];
        }
    }

    private void Weigh(ReadOnlySpan<double> points, Span<double> weights, Span<double> covered)
    {
        var i = 0;
        for (; i <= points.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var y = new Vector<double>(points[i..]);
            var known = Vector.Equals(y, y);
            Vector.ConditionalSelect(known, new Vector<double>(Measure.Weight), Vector<double>.Zero).CopyTo(weights[i..]);
            var share = Vector.ConditionalSelect(known, new Vector<double>(Share), Vector<double>.Zero);
            (new Vector<double>(covered[i..]) + share).CopyTo(covered[i..]);
        }

        for (; i < points.Length; i++)
        {
            weights[i] = double.IsNaN(points[i]) ? 0 : Measure.Weight;
            covered[i] += double.IsNaN(points[i]) ? 0 : Share;
        }
    }

    /// <summary>What stands in counts for the score and not for the coverage.</summary>
    private void StandIn(SnapshotBatch batch, int start, double value, Span<double> points, Span<double> weights)
    {
        var tenures = batch.Column(Input.TenureDays).Slice(start, points.Length);
        for (var i = 0; i < points.Length; i++)
        {
            if (double.IsNaN(points[i]))
            {
                points[i] = Measure.CurveFor(tenures[i])[value];
                weights[i] = Measure.Weight;
            }
        }
    }
}
