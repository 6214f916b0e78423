using CustomerSuccess.Core.Churn.Model.Learning;

namespace CustomerSuccess.Core.Churn.Model;

/// <summary>
/// Learns a <see cref="GlassBoxModel"/>: shape functions on binned features, boosted together on the logistic loss, then a few pairs. After Lou, Caruana, Gehrke,
/// "Intelligible models for classification and regression" (KDD 2012); Lou, Caruana, Gehrke, Hooker, "Accurate intelligible models with pairwise
/// interactions" (KDD 2013); Nori, Jenkins, Koch, Caruana, "InterpretML" (2019). The result depends on the seed and on what the rows hold, not on
/// their order, the order of columns, or the number of threads.
/// </summary>
public static class GlassBoxLearner
{
    /// <param name="labels">By row: left or not; both must occur.</param>
    /// <param name="groups">By row: rows of one group are never on both sides of an internal split.</param>
    /// <param name="progress">0 to 1.</param>
    /// <exception cref="ArgumentException">Lengths differ, only one label occurs, or an option is out of its range.</exception>
    public static GlassBoxModel Fit(
        FeatureTable table, IReadOnlyList<bool> labels, IReadOnlyList<int> groups, GlassBoxOptions options, IProgress<double>? progress, CancellationToken cancellationToken) =>
        FitWithUnseen(table, labels, groups, options, progress, cancellationToken).Model;

    /// <summary>Fits, calibrates on the rows that bags had not seen, and gives the calibrated model.</summary>
    public static GlassBoxModel FitCalibrated(
        FeatureTable table, IReadOnlyList<bool> labels, IReadOnlyList<int> groups, GlassBoxOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var fit = FitWithUnseen(table, labels, groups, options, progress, cancellationToken);
        return fit.Model.WithCalibration(CalibrationFit.Fit(fit.UnseenLogits, labels));
    }

    /// <returns>Besides the model, by row the mean logit of the bags that had not seen the row; NaN where all had (fewer bags than parts).</returns>
    public static GlassBoxFit FitWithUnseen(
        FeatureTable table, IReadOnlyList<bool> labels, IReadOnlyList<int> groups, GlassBoxOptions options, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        Check(table, labels, groups);
        GlassBoxOptionRules.Check(options);
        var rows = TrainingRows.Of(table, labels, groups, options);
        var leftOut = BagDraw.LeftOut(rows.Order, rows.Labels, options);
        var start = Enumerable.Repeat(new double[rows.Count], options.Bags).ToArray();
        var shapes = Stage.Run(Terms(rows, options), rows, leftOut, start, options, (progress, cancellationToken));
        var (pairs, grids) = new PairStage(rows, leftOut, options, cancellationToken).Run(shapes);
        var model = new ModelAssembly(rows, options).Build(shapes, pairs, grids);
        return new GlassBoxFit(model, InTableOrder(Stage.Unseen((pairs ?? shapes).Logits, rows, leftOut), rows.Order));
    }

    private static List<Term> Terms(TrainingRows rows, GlassBoxOptions options) =>
    [
        .. rows.Features.Select((feature, i) => new Term(
            rows.Bins[i], rows.Width(i), feature.Kind == FeatureKind.Category ? new CategoryStep(options).Into : new NumberStep(feature.Direction, options).Into)),
    ];

    private static double[] InTableOrder(double[] byPlace, RowOrder order)
    {
        var byRow = new double[byPlace.Length];
        for (var place = 0; place < byPlace.Length; place++)
        {
            byRow[order.Rows[place]] = byPlace[place];
        }

        return byRow;
    }

    private static void Check(FeatureTable table, IReadOnlyList<bool> labels, IReadOnlyList<int> groups)
    {
        if (labels.Count != table.Count || groups.Count != table.Count)
        {
            throw new ArgumentException($"There are {labels.Count} labels and {groups.Count} groups for {table.Count} rows.");
        }

        if (labels.Distinct().Count() < 2)
        {
            throw new ArgumentException("All rows have the same label; there is nothing to learn.", nameof(labels));
        }
    }
}
