using CustomerSuccess.Core.Churn.Factors.Model;
using CustomerSuccess.Core.Churn.History.Model;
using CustomerSuccess.Core.Churn.Model;

namespace CustomerSuccess.Core.Churn.Training.Model;

/// <summary>Learns a churn model from past days. docs/churn.md has it in words.</summary>
internal static class ChurnTrainer
{
    /// <summary>Customers that left, among those learned from, below which nothing is learned; about one for each feature that may matter.</summary>
    public const int LeastChurned = 20;

    /// <summary>Customers that left on the days of the test, below which its interval would mean nothing.</summary>
    public const int LeastTested = 10;

    /// <summary>
    /// Own history has many numbers, few leavings, and months that repeat each other, so a number must explain more than chance does before it may speak,
    /// and learning takes smaller steps than on large tables.
    /// </summary>
    public static readonly GlassBoxOptions Options = new() { NoiseFloor = 1, Bags = 12, LearningRate = 0.2, Patience = 40 };

    /// <summary>Known of fewer rows, a number says more about who has it than about who leaves.</summary>
    private const double LeastKnown = 0.05;

    /// <summary>Leavings by a horizon, below which its curve is not fitted.</summary>
    private const int LeastForCurve = 20;

    /// <param name="history">What was known when the learning took place; no outcome behind its last day is looked at.</param>
    /// <param name="rows">Of the days to learn from, with the features of <see cref="FeaturesOf"/> and the usual horizon.</param>
    public static ChurnModel Train(
        ChurnHistory history, HistoryRows rows, int version, GlassBoxOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var fit = GlassBoxLearner.FitWithUnseen(rows.Table, rows.Gone, rows.Groups, options, progress, cancellationToken);
        var calibration = CalibrationFit.Fit(fit.UnseenLogits, rows.Gone);
        var curves = Horizons.All.Where(days => days != Horizons.Usual).Select(days => CurveOf(history, rows, fit.UnseenLogits, days)).OfType<HorizonCurve>();
        var days = rows.Places.Select(place => history.Frames[place.Frame].Day).ToList();
        var facts = new TrainingFacts(rows.Count, rows.Leaving, (double)rows.Leaving / rows.Count, days.Min(), days.Max(), version) { Seed = options.Seed };
        return new ChurnModel(fit.Model.WithCalibration(calibration), facts, [.. curves]);
    }

    /// <summary>The features that are known of enough rows and not the same everywhere.</summary>
    public static IReadOnlyList<ChurnFeature> FeaturesOf(ChurnHistory history, Func<DateOnly, bool> days)
    {
        var frames = history.Frames.Where(frame => days(frame.Day)).ToList();
        var used = frames.SelectMany(frame => frame.FeatureUse.Keys).Distinct().Order(StringComparer.Ordinal);
        return [.. ChurnFeatures.All.Concat(used.Select(ChurnFeatures.OfUse)).Where(feature => Tells(frames.SelectMany(feature.Column)))];
    }

    private static bool Tells(IEnumerable<double> values)
    {
        var (all, known, first, differs) = (0, 0, double.NaN, false);
        foreach (var value in values)
        {
            all++;
            if (!double.IsNaN(value))
            {
                known++;
                first = known == 1 ? value : first;
                differs |= !value.Equals(first);
            }
        }

        return differs && known >= LeastKnown * all;
    }

    /// <summary>Fitted on customers that the bags had not seen, over rows whose outcome by then is known.</summary>
    private static HorizonCurve? CurveOf(ChurnHistory history, HistoryRows rows, double[] unseen, int days)
    {
        var known = Enumerable.Range(0, rows.Count)
            .Where(row => !double.IsNaN(unseen[row]) && history.IsObserved(rows.DayOf(history, row), days)).ToList();
        bool[] gone = [.. known.Select(row => history.IsGone(rows.Groups[row], rows.DayOf(history, row).AddDays(days)))];
        if (gone.Count(x => x) < LeastForCurve || gone.Count(x => !x) < LeastForCurve)
        {
            return null;
        }

        var shift = LogOdds(gone.Count(x => x), gone.Length) - LogOdds(known.Count(row => rows.Gone[row]), known.Count);
        return double.IsFinite(shift) ? new HorizonCurve(days, shift, CalibrationFit.Fit([.. known.Select(row => unseen[row] + shift)], gone)) : null;
    }

    private static double LogOdds(int some, int all) => Math.Log((double)some / (all - some));
}
