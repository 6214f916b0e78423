using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>Fits weights to some labelled rows. Measures that hardly any row has a value of keep their share: nothing can be learned of them.</summary>
internal sealed class WeightLearner
{
    /// <summary>Points that count as 1 in the fit, so that numbers are of order 1.</summary>
    public const double Unit = 10;

    /// <summary>Share of the rows that must have a value.</summary>
    private const double LeastKnown = 0.05;

    private readonly MeasurePoints points;
    private readonly IReadOnlyList<Measure> measures;
    private readonly IReadOnlyList<string> categories;
    private readonly double[] now;
    private readonly int[] learnable;
    private readonly double[] x;

    public WeightLearner(ReplayHistory history, LabelledRows rows, Scorecard scorecard)
    {
        points = MeasurePoints.Of(history, rows, ReplayScores.Of(scorecard, history), scorecard);
        measures = [.. scorecard.Measures];
        categories = [.. scorecard.Categories.SelectMany(category => category.Measures.Select(_ => category.Name))];
        now = WeightShares.Of(scorecard);
        learnable = [.. Enumerable.Range(0, measures.Count).Where(measure => points.Known(measure) >= LeastKnown)];
        x = new double[points.Count * learnable.Length];
        for (var i = 0; i < x.Length; i++)
        {
            var (row, column) = Math.DivRem(i, learnable.Length);
            x[i] = (points.Points[(row * measures.Count) + learnable[column]] - 50) / Unit;
        }
    }

    public int Learnable => learnable.Length;

    /// <returns>The share of every measure, which sum to 1; null when no measure speaks against leaving or nobody left.</returns>
    public double[]? Shares(double strength, CancellationToken cancellationToken)
    {
        if (learnable.Length == 0 || !points.Leaves.Contains(true))
        {
            return null;
        }

        var weights = WeightFit.Of(x, points.Leaves, [.. learnable.Select(measure => now[measure])], strength, cancellationToken);
        var (sum, toShare) = (weights.Sum(), learnable.Sum(measure => now[measure]));
        if (sum <= 1e-9 || toShare <= 0)
        {
            return null;
        }

        double[] shares = [.. now];
        foreach (var (i, measure) in learnable.Index())
        {
            shares[measure] = weights[i] / sum * toShare;
        }

        return shares;
    }

    /// <param name="before">Thousandths of the present weights, as <paramref name="after"/> of the learned ones.</param>
    public IReadOnlyList<ProposedWeight> Explain(int[] before, int[] after)
    {
        var evidence = new MeasureEvidence(points, measures);
        return
        [
            .. measures.Select((measure, i) => new ProposedWeight(
                categories[i],
                measure.Key,
                measure.Name,
                before[i],
                after[i],
                learnable.Contains(i)
                    ? evidence.Say(i, [.. learnable.Where(other => other != i && after[other] >= before[other])], loses: after[i] < before[i])
                    : evidence.SayUnknown(i))),
        ];
    }
}
