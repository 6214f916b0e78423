using System.Globalization;
using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Scorecards.Model;

/// <summary>Says in a sentence with a number what the months told of a measure.</summary>
internal sealed class MeasureEvidence(MeasurePoints points, IReadOnlyList<Measure> measures)
{
    /// <summary>From here on two measures say much the same.</summary>
    private const double Alike = 0.5;

    /// <param name="kept">Measures that did not lose weight.</param>
    public string Say(int measure, IReadOnlyList<int> kept, bool loses)
    {
        var known = Enumerable.Range(0, points.Count).Where(row => !double.IsNaN(At(row, measure))).ToList();
        var (leaving, staying) = (Mean(known.Where(row => points.Leaves[row]), measure), Mean(known.Where(row => !points.Leaves[row]), measure));
        if (double.IsNaN(leaving) || double.IsNaN(staying))
        {
            return "Nobody who left had a value for it.";
        }

        var auc = RocAuc.Of(
            [.. known.Select(row => (int)Math.Round(Math.Clamp(At(row, measure), 0, 100) * 100))],
            [.. known.Select(row => points.Leaves[row])], [.. known.Select(row => points.Customers[row])], points.Customers.Max() + 1)!;
        var twin = loses && auc.Low > 0.5 ? kept.Select(other => (Other: other, Likeness: Correlation(measure, other))).MaxBy(x => x.Likeness) : (0, 0.0);
        return twin.Item2 >= Alike
            ? Text($"It tells who leaves (AUC {auc.Value:0.00} alone), but {measures[twin.Item1].Name} says much the same (correlation {twin.Item2:0.00}).")
            : auc.Includes(0.5)
                ? Text($"Those who left had {leaving:0} points and the others {staying:0}: alone it does not tell them apart (AUC {auc.Value:0.00}).")
                : Text($"Those who left had {leaving:0} points and the others {staying:0} (AUC {auc.Value:0.00} alone).");
    }

    public string SayUnknown(int measure) =>
        Text($"Only {points.Known(measure) * 100:0.#} % of the customers had a value for it, too few to learn from; it keeps its weight.");

    private double At(int row, int measure) => points.Raw[(row * points.Measures) + measure];

    private double Mean(IEnumerable<int> rows, int measure) => rows.Select(row => At(row, measure)).DefaultIfEmpty(double.NaN).Average();

    private double Correlation(int a, int b)
    {
        var both = Enumerable.Range(0, points.Count).Select(row => (A: At(row, a), B: At(row, b))).Where(x => !double.IsNaN(x.A + x.B)).ToList();
        if (both.Count < 2)
        {
            return 0;
        }

        var (meanA, meanB) = (both.Average(x => x.A), both.Average(x => x.B));
        var spread = Math.Sqrt(both.Sum(x => (x.A - meanA) * (x.A - meanA)) * both.Sum(x => (x.B - meanB) * (x.B - meanB)));
        return spread > 0 ? both.Sum(x => (x.A - meanA) * (x.B - meanB)) / spread : 0;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
