using System.Collections.Immutable;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>How many customers have which value.</summary>
/// <param name="Low">Where the first bin begins; smaller values are counted in it.</param>
/// <param name="High">Where the last bin ends; larger values are counted in it.</param>
/// <param name="Bins">Customers, in bins of the same width.</param>
/// <param name="All">Customers with and without a value.</param>
public sealed record Histogram(double Low, double High, ImmutableArray<int> Bins, int All)
{
    public int Known => Bins.Sum();

    /// <summary>Customers with a value among all, 0 to 1; 0 when there is nobody.</summary>
    public double ShareKnown => All == 0 ? 0 : (double)Known / All;

    public static Histogram Of(IEnumerable<double> values, double low, double high, int bins)
    {
        var counts = new int[bins];
        var all = 0;
        foreach (var value in values)
        {
            all++;
            if (!double.IsNaN(value))
            {
                counts[(int)Math.Clamp(Math.Floor((value - low) / (high - low) * bins), 0, bins - 1)]++;
            }
        }

        return new Histogram(low, high, [.. counts], all);
    }
}
