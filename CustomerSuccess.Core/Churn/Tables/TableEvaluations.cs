using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Churn.Model.Comparing;
using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Churn.Tables;

/// <summary>Cross-validates the learner and its peers on any flat table. It knows nothing of the installation's own data.</summary>
public static class TableEvaluations
{
    /// <summary>Rows of either label, below which nothing is measured; the number that other verdicts on churn ask for, too.</summary>
    public const int LeastOfEither = 20;

    /// <param name="seconds">Tells the time, in seconds since any moment.</param>
    public static Result<TableEvaluation> Of(
        FlatTable file, TableQuestion question, Func<double> seconds, IProgress<(string Model, double Share)>? progress, CancellationToken cancellationToken)
    {
        var read = LabelledTable.Of(file, question);
        if (!read.Succeeded)
        {
            return read.Error;
        }

        var table = read.Value;
        var (rows, positives) = (table.Labels.Count, table.Labels.Count(label => label));
        if (NotEnough(table, question.Folds) is { } reason)
        {
            return new TableEvaluation(rows, positives, question.Folds, [], [reason, .. table.Warnings]);
        }

        var folds = Folds.Of(table.Labels, table.Groups, question.Folds, question.Seed);
        var options = new GlassBoxOptions { Seed = question.Seed, Threads = question.Threads };
        var models = new CrossValidation(table.Features, table.Labels, table.Groups, folds, options).Run(seconds, progress, cancellationToken);
        return new TableEvaluation(rows, positives, question.Folds, models, [.. table.Warnings, .. TableWarnings.Of(table)]);
    }

    /// <returns>Null when there is enough.</returns>
    private static string? NotEnough(LabelledTable table, int folds)
    {
        var (positives, groups) = (table.Labels.Count(label => label), table.Groups.Distinct().Count());
        var (withPositive, withNegative) = (Groups(table, true), Groups(table, false));
        return Math.Min(positives, table.Labels.Count - positives) < LeastOfEither
            ? $"Not enough data: {positives} of {table.Labels.Count} rows are positive, and {LeastOfEither} of either label are needed. Nothing was measured."
            : Math.Min(withPositive, withNegative) < 2 * folds
                ? $"Not enough data: {groups} groups, {withPositive} of them with a positive and {withNegative} with a negative row, and {2 * folds} of each are needed for {folds} folds. Nothing was measured."
                : null;
    }

    private static int Groups(LabelledTable table, bool label) => table.Groups.Where((_, row) => table.Labels[row] == label).Distinct().Count();
}
