namespace CustomerSuccess.Core.Churn.Model.Comparing;

/// <summary>From features to the numbers of a linear model; means and deviations are those of the rows that were learned from.</summary>
internal sealed class DesignColumns
{
    /// <summary>Share of the rows that a level needs for a weight of its own.</summary>
    private const double LeastLevel = 0.01;

    private readonly List<(int Feature, Func<double, double> Of)> columns = [];

    public int Width => columns.Count;

    public static DesignColumns Of(FeatureTable table)
    {
        var design = new DesignColumns();
        for (var feature = 0; feature < table.Features.Count; feature++)
        {
            double[] values = [.. table.Column(feature)];
            double[] known = [.. values.Where(value => !double.IsNaN(value))];
            if (table.Features[feature].Kind == FeatureKind.Number)
            {
                design.AddNumber(feature, known);
            }
            else
            {
                design.AddLevels(feature, known.CountBy(level => level).Where(level => level.Value >= LeastLevel * table.Count).Select(level => level.Key).Order());
            }

            if (known.Length > 0 && known.Length < values.Length)
            {
                design.columns.Add((feature, value => double.IsNaN(value) ? 1 : 0));
            }
        }

        return design;
    }

    /// <summary>Row by row.</summary>
    public double[] Rows(FeatureTable table)
    {
        var x = new double[table.Count * Width];
        for (var i = 0; i < Width; i++)
        {
            var values = table.Column(columns[i].Feature);
            for (var row = 0; row < table.Count; row++)
            {
                x[(row * Width) + i] = columns[i].Of(values[row]);
            }
        }

        return x;
    }

    /// <summary>A missing value stands at the mean.</summary>
    private void AddNumber(int feature, double[] known)
    {
        var mean = known.Length == 0 ? 0 : known.Average();
        var deviation = known.Length == 0 ? 0 : Math.Sqrt(known.Average(value => (value - mean) * (value - mean)));
        if (deviation > 0 && double.IsFinite(deviation))
        {
            columns.Add((feature, value => double.IsNaN(value) ? 0 : (value - mean) / deviation));
        }
    }

    private void AddLevels(int feature, IEnumerable<double> levels)
    {
        foreach (var level in levels)
        {
            columns.Add((feature, value => value.Equals(level) ? 1 : 0));
        }
    }
}
