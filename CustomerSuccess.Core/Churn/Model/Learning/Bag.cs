using System.Runtime.CompilerServices;

namespace CustomerSuccess.Core.Churn.Model.Learning;

/// <summary>
/// One of the models that are averaged: boosts the logistic loss on its rows, all terms in parallel (Collins, Schapire, Singer, "Logistic regression, AdaBoost and
/// Bregman distances", 2002, section 4), each round going a share of the best length along the common direction. Rows are held with those learned from first.
/// </summary>
internal sealed class Bag
{
    /// <summary>Newton steps to the intercept at the beginning; the last of them change nothing that can be seen.</summary>
    private const int InterceptSteps = 8;

    private readonly GlassBoxOptions options;
    private readonly int learned;
    private readonly double[] labels;
    private readonly double[] logits;
    private readonly double[] slopes;
    private readonly double[] moves;
    private readonly TermState[] terms;

    /// <param name="rows">Places in canonical order: <paramref name="learned"/> to learn from, then those left out.</param>
    /// <param name="start">By place in canonical order, what is known before.</param>
    public Bag(IReadOnlyList<Term> terms, int[] rows, int learned, bool[] labels, double[] start, GlassBoxOptions options)
    {
        this.options = options;
        this.learned = learned;
        Rows = rows;
        this.labels = [.. rows.Select(row => labels[row] ? 1.0 : 0.0)];
        logits = [.. rows.Select(row => start[row])];
        (slopes, moves) = (new double[2 * rows.Length], new double[rows.Length]);
        this.terms = [.. terms.Select(term => new TermState(term, rows, learned))];
        for (var newton = 0; newton < InterceptSteps; newton++)
        {
            Refresh();
        }
    }

    public int[] Rows { get; }

    /// <summary>What all rows have in common beyond the start.</summary>
    public double Intercept { get; private set; }

    /// <summary>By place in <see cref="Rows"/>, how many are learned from; the others are left out.</summary>
    public int Learned => learned;

    /// <summary>Sum of the logistic loss of the rows left out.</summary>
    public double LeftOutLoss { get; private set; }

    /// <summary>The logistic loss of each row left out.</summary>
    public IEnumerable<double> LeftOutLosses() => Enumerable.Range(learned, logits.Length - learned).Select(i => -Calibration.LogProbability(labels[i] > 0 ? logits[i] : -logits[i]));

    public double[] Logits => logits;

    /// <summary>By term, then by bin: a copy.</summary>
    public double[][] Scores() => [.. terms.Select(term => (double[])[.. term.Scores])];

    public void Round()
    {
        var live = new List<TermState>(terms.Length);
        foreach (var term in terms)
        {
            if (term.Direct(slopes.AsSpan(0, 2 * learned)))
            {
                live.Add(term);
            }
        }

        if (live.Count > 0)
        {
            Move(live);
        }

        Refresh();
    }

    private void Move(List<TermState> live)
    {
        TermState.Sum(live, moves);
        var (downhill, curved) = (0.0, 0.0);
        for (var i = 0; i < learned; i++)
        {
            downhill -= slopes[2 * i] * moves[i];
            curved += slopes[(2 * i) + 1] * moves[i] * moves[i];
        }

        var length = curved > 0 && downhill > 0 ? options.LearningRate * downhill / curved : 0;
        foreach (var term in live)
        {
            term.Add(length);
        }

        for (var i = 0; i < moves.Length; i++)
        {
            logits[i] += length * moves[i];
        }
    }

    /// <summary>Brings the intercept, the slopes of the rows learned from, and the loss of the others up to date.</summary>
    private void Refresh()
    {
        var (slope, curvature) = Derive();
        var shift = curvature > 0 ? -slope / curvature : 0;
        Intercept += shift;
        for (var i = 0; i < logits.Length; i++)
        {
            logits[i] += shift;
        }

        // To first order, which spares a second exponential: the shift is small but in the beginning.
        for (var i = 0; i < learned; i++)
        {
            slopes[2 * i] += shift * slopes[(2 * i) + 1];
        }

        var loss = 0.0;
        for (var i = learned; i < logits.Length; i++)
        {
            loss -= Calibration.LogProbability(labels[i] > 0 ? logits[i] : -logits[i]);
        }

        LeftOutLoss = loss;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (double Slope, double Curvature) Derive()
    {
        var (slope, curvature) = (0.0, 0.0);
        for (var i = 0; i < learned; i++)
        {
            var probability = 1 / (1 + Math.Exp(-logits[i]));
            slopes[2 * i] = probability - labels[i];
            slopes[(2 * i) + 1] = probability * (1 - probability);
            slope += slopes[2 * i];
            curvature += slopes[(2 * i) + 1];
        }

        return (slope, curvature);
    }
}
