namespace CustomerSuccess.Core.Evaluation.Model;

/// <summary>What each customer adds to an AUC: the sums of the structural components of its rows, less what is expected of them.</summary>
internal sealed class RocParts
{
    private readonly double[] ofLeaving;
    private readonly double[] ofStaying;
    private readonly (int Leaving, int Staying) customers;
    private readonly (int Leaving, int Staying) rows;
    private readonly int anyCustomers;

    private RocParts(double auc, double[] ofLeaving, double[] ofStaying, (int, int) rows, (int, int) customers, int anyCustomers)
    {
        Auc = auc;
        (this.ofLeaving, this.ofStaying) = (ofLeaving, ofStaying);
        (this.rows, this.customers, this.anyCustomers) = (rows, customers, anyCustomers);
    }

    public double Auc { get; }

    public static RocParts? Of(IReadOnlyList<int> scores, IReadOnlyList<bool> leaves, IReadOnlyList<int> customers, int customerCount)
    {
        var levels = scores.Count == 0 ? 0 : Math.Max(0, scores.Max() + 1);
        var (leaving, staying) = (new long[levels], new long[levels]);
        var (has, hasLeaving, hasStaying) = (new bool[customerCount], new bool[customerCount], new bool[customerCount]);
        for (var i = 0; i < scores.Count; i++)
        {
            if (scores[i] != RocAuc.None)
            {
                (leaves[i] ? leaving : staying)[scores[i]]++;
                (leaves[i] ? hasLeaving : hasStaying)[customers[i]] = true;
                has[customers[i]] = true;
            }
        }

        var rows = (Leaving: (int)leaving.Sum(), Staying: (int)staying.Sum());
        if (rows.Leaving == 0 || rows.Staying == 0)
        {
            return null;
        }

        // In halves, so that the area itself is exact: twice the pairs that are won, once those that are tied.
        var (stayingAbove, leavingBelow, halves) = (new double[levels], new double[levels], 0L);
        var (above, below) = ((long)rows.Staying, 0L);
        for (var level = 0; level < levels; level++)
        {
            above -= staying[level];
            stayingAbove[level] = ((2 * above) + staying[level]) / (2.0 * rows.Staying);
            leavingBelow[level] = ((2 * below) + leaving[level]) / (2.0 * rows.Leaving);
            halves += leaving[level] * ((2 * above) + staying[level]);
            below += leaving[level];
        }

        var auc = halves / (2.0 * rows.Leaving * rows.Staying);
        var (ofLeaving, ofStaying) = (new double[customerCount], new double[customerCount]);
        for (var i = 0; i < scores.Count; i++)
        {
            if (scores[i] != RocAuc.None)
            {
                (leaves[i] ? ofLeaving : ofStaying)[customers[i]] += (leaves[i] ? stayingAbove : leavingBelow)[scores[i]] - auc;
            }
        }

        return new RocParts(auc, ofLeaving, ofStaying, rows, (hasLeaving.Count(x => x), hasStaying.Count(x => x)), has.Count(x => x));
    }

    /// <summary>The parts of a difference of two areas over the same rows.</summary>
    public RocParts Minus(RocParts other) => new(
        Auc - other.Auc,
        [.. ofLeaving.Zip(other.ofLeaving, (a, b) => a - b)],
        [.. ofStaying.Zip(other.ofStaying, (a, b) => a - b)],
        rows,
        customers,
        anyCustomers);

    /// <summary>Not below 0, which rounding and a negative covariance could bring about.</summary>
    public double Variance()
    {
        var (leaving, staying, both) = (0.0, 0.0, 0.0);
        for (var i = 0; i < ofLeaving.Length; i++)
        {
            leaving += ofLeaving[i] * ofLeaving[i];
            staying += ofStaying[i] * ofStaying[i];
            both += ofLeaving[i] * ofStaying[i];
        }

        var (m, n) = ((double)rows.Leaving, (double)rows.Staying);
        return Math.Max(
            0, (Unbiased(customers.Leaving) * leaving / (m * m)) + (Unbiased(customers.Staying) * staying / (n * n)) + (2 * Unbiased(anyCustomers) * both / (m * n)));
    }

    /// <summary>k / (k - 1); with a single customer nothing is known of the spread, and its square stands as it is.</summary>
    private static double Unbiased(int k) => k > 1 ? k / (k - 1.0) : 1;
}
