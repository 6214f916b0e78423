using System.Collections.Immutable;
using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Churn.Predicting.Model;

namespace CustomerSuccess.Core.Churn.Training.Model;

/// <summary>
/// Who will leave and when: a glass box of leaving within the usual horizon, and how much of that falls into shorter and longer ones.
/// docs/decisions/0020 says why the other horizons are curves over one logit.
/// </summary>
/// <param name="Glass">Calibrated.</param>
/// <param name="Curves">One for each other horizon that enough was known of; rising.</param>
internal sealed record ChurnModel(GlassBoxModel Glass, TrainingFacts Facts, ImmutableArray<HorizonCurve> Curves)
{
    private const double Z = 1.959963984540054;

    private static readonly int LastDay = Horizons.All[^1];

    /// <summary>By row.</summary>
    public ChurnForecast[] Forecast(FeatureTable table)
    {
        var (logits, input) = (Glass.Logits(table), BinnedInput.Of(Glass.Shapes, table));
        var forecasts = new ChurnForecast[logits.Length];
        for (var row = 0; row < forecasts.Length; row++)
        {
            forecasts[row] = Forecast(logits[row], SpreadOf(Glass.BagLogits(input, row)));
        }

        return forecasts;
    }

    /// <param name="logit">Before calibration.</param>
    /// <param name="spread">Standard deviation of the logit over bags.</param>
    internal ChurnForecast Forecast(double logit, double spread)
    {
        var usual = Glass.Probability(logit);
        var within60 = Math.Min(usual, By(60, logit) ?? EvenlyBy(60, usual));
        var within30 = Math.Min(within60, By(30, logit) ?? EvenlyBy(30, usual));
        var within180 = Math.Max(usual, By(LastDay, logit) ?? EvenlyBy(LastDay, usual));
        return new ChurnForecast(
            within30,
            within60,
            usual,
            within180,
            Glass.Probability(logit - (Z * spread)),
            Glass.Probability(logit + (Z * spread)),
            Median([(0, 0), (30, within30), (60, within60), (Horizons.Usual, usual), (LastDay, within180)]));
    }

    private static double SpreadOf(double[] logits)
    {
        var (mean, sum) = (logits.Average(), 0.0);
        foreach (var logit in logits)
        {
            sum += (logit - mean) * (logit - mean);
        }

        return Math.Sqrt(sum / Math.Max(1, logits.Length - 1));
    }

    private double? By(int days, double logit) => Curves.FirstOrDefault(curve => curve.Days == days)?.Probability(logit);

    /// <summary>With the same risk every day.</summary>
    private static double EvenlyBy(int days, double usual) => 1 - Math.Pow(1 - usual, (double)days / Horizons.Usual);

    /// <returns>Null when staying is more probable to the end.</returns>
    private static int? Median(ReadOnlySpan<(int Day, double Gone)> points)
    {
        for (var i = 1; i < points.Length; i++)
        {
            var ((from, before), (to, after)) = (points[i - 1], points[i]);
            if (after >= 0.5)
            {
                return (int)Math.Ceiling(from + ((to - from) * (0.5 - before) / (after - before)));
            }
        }

        return null;
    }
}
