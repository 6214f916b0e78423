using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>
/// The points of every measure for labelled rows that have a score. Where a value is missing, or as far as it is stale, the customer's own score stands
/// in: what is not known must speak neither for staying nor for leaving.
/// </summary>
internal sealed class MeasurePoints
{
    private MeasurePoints(int measures, List<int> rows, double[] points, double[] raw, bool[] leaves, int[] customers)
    {
        Measures = measures;
        Rows = rows;
        (Points, Raw) = (points, raw);
        (Leaves, Customers) = (leaves, customers);
    }

    public int Measures { get; }

    public int Count => Rows.Count;

    /// <summary>Indices into the labelled rows.</summary>
    public IReadOnlyList<int> Rows { get; }

    /// <summary>Row by row, 0 to 100, nothing missing.</summary>
    public double[] Points { get; }

    /// <summary>As <see cref="Points"/>, but NaN where the value is missing or worthless.</summary>
    public double[] Raw { get; }

    public bool[] Leaves { get; }

    public int[] Customers { get; }

    public static MeasurePoints Of(ReplayHistory history, LabelledRows rows, ReplayScores scores, Scorecard scorecard)
    {
        var measures = scorecard.Measures.ToList();
        var scored = Enumerable.Range(0, rows.Count).Where(i => scores.At(rows.Places[i]) != ReplayScores.None).ToList();
        var (points, raw) = (new double[scored.Count * measures.Count], new double[scored.Count * measures.Count]);
        foreach (var frame in scored.Index().GroupBy(x => rows.Places[x.Item].MonthEnd))
        {
            var batch = history.MonthEnds[frame.Key].Batch;
            var (values, freshness, covered) = (new double[batch.Count], new double[batch.Count], new double[batch.Count]);
            for (var m = 0; m < measures.Count; m++)
            {
                // With a weight of 1, the weight that counts is how fresh the value is.
                new MeasureColumn(measures[m] with { Weight = 1 }, 0).Evaluate(batch, 0, values, freshness, covered);
                foreach (var (target, source) in frame)
                {
                    var row = rows.Places[source].Row;
                    var fresh = freshness[row];
                    var own = scores.At(rows.Places[source]) / 100.0;
                    points[(target * measures.Count) + m] = fresh > 0 ? (fresh * values[row]) + ((1 - fresh) * own) : own;
                    raw[(target * measures.Count) + m] = fresh > 0 ? values[row] : double.NaN;
                }
            }
        }

        return new MeasurePoints(
            measures.Count, scored, points, raw, [.. scored.Select(i => rows.Leaves[i])], [.. scored.Select(i => rows.Customers[i])]);
    }

    /// <summary>Share of the rows in which the measure has a value.</summary>
    public double Known(int measure) => Count == 0 ? 0 : (double)Column(Raw, measure).Count(value => !double.IsNaN(value)) / Count;

    public IEnumerable<double> Column(double[] of, int measure) => Enumerable.Range(0, Count).Select(row => of[(row * Measures) + measure]);
}
