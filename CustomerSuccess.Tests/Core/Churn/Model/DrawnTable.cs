using CustomerSuccess.Core.Churn.Model;

namespace CustomerSuccess.Tests.Core.Churn.Model;

/// <summary>Rows drawn from a law that is known: risk rises with "rising", jumps for the plan "free", and is higher where "gap" is missing; "noise" says nothing.</summary>
internal sealed record DrawnTable(FeatureTable Table, bool[] Labels, int[] Groups)
{
    public static DrawnTable Of(int rows, int seed, double strength = 1, Direction direction = Direction.Any)
    {
        var random = new Random(seed);
        var (rising, gap, noise, plan, labels) = (new double[rows], new double[rows], new double[rows], new double[rows], new bool[rows]);
        for (var row = 0; row < rows; row++)
        {
            (rising[row], noise[row], plan[row]) = (random.NextDouble() * 10, random.NextDouble(), random.Next(3));
            gap[row] = random.Next(4) == 0 ? double.NaN : random.Next(5);
            var logit = strength * ((0.5 * (rising[row] - 5)) + (plan[row] == 0 ? 1.5 : 0) + (double.IsNaN(gap[row]) ? 1 : 0) - 1);
            labels[row] = random.NextDouble() < 1 / (1 + Math.Exp(-logit));
        }

        Feature[] features = [Feature.Number("rising", direction), Feature.Number("gap"), Feature.Number("noise"), Feature.Category("plan", "free", "basic", "pro")];
        return new DrawnTable(new FeatureTable(features, [rising, gap, noise, plan]), labels, [.. Enumerable.Range(0, rows)]);
    }

    /// <summary>Two numbers that tell nothing alone, and nearly everything together.</summary>
    public static DrawnTable OfAPair(int rows, int seed)
    {
        var random = new Random(seed);
        var (a, b, c, labels) = (new double[rows], new double[rows], new double[rows], new bool[rows]);
        for (var row = 0; row < rows; row++)
        {
            (a[row], b[row], c[row]) = (random.NextDouble(), random.NextDouble(), random.NextDouble());
            labels[row] = random.NextDouble() < ((a[row] > 0.5) == (b[row] > 0.5) ? 0.8 : 0.2);
        }

        return new DrawnTable(new FeatureTable([Feature.Number("a"), Feature.Number("b"), Feature.Number("c")], [a, b, c]), labels, [.. Enumerable.Range(0, rows)]);
    }

    public GlassBoxModel Fit(GlassBoxOptions? options = null) => GlassBoxLearner.Fit(Table, Labels, Groups, options ?? new GlassBoxOptions(), null, TestContext.Current.CancellationToken);

    /// <summary>Rows and columns in another order.</summary>
    public DrawnTable Shuffled(int seed)
    {
        var random = new Random(seed);
        int[] rows = [.. Enumerable.Range(0, Table.Count)];
        int[] columns = [.. Enumerable.Range(0, Table.Features.Count)];
        random.Shuffle(rows);
        random.Shuffle(columns);
        var table = Table.Take(rows);
        return new DrawnTable(
            new FeatureTable([.. columns.Select(column => table.Features[column])], [.. columns.Select(column => table.Column(column).ToArray())]),
            [.. rows.Select(row => Labels[row])],
            [.. rows.Select(row => Groups[row])]);
    }
}
