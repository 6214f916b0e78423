using System.Globalization;
using CustomerSuccess.Core.Churn.Model.Comparing;
using CustomerSuccess.Core.Churn.Tables;

namespace CustomerSuccess.Web.Cli;

/// <summary>A cross-validation as a table, or as one JSON object.</summary>
internal static class TableEvaluationText
{
    public static void Write(TextWriter output, TableEvaluation evaluation, bool json)
    {
        if (json)
        {
            output.WriteLine(JsonLine.Of(evaluation with { Models = [.. evaluation.Models.Select(Rounded)] }));
            return;
        }

        foreach (var warning in evaluation.Warnings)
        {
            output.WriteLine($"warning: {warning}");
        }

        Line(output, $"{evaluation.Rows} rows, {evaluation.Positives} positive ({100.0 * evaluation.Positives / evaluation.Rows:0.0} %), {evaluation.Folds} folds");
        if (evaluation.Models.Count > 0)
        {
            Line(output, $"{"model",-20} {"ROC AUC",8} {"PR AUC",8} {"Brier",8} {"calibration",12} {"accuracy",9} {"always most",12} {"seconds",8}");
        }

        foreach (var model in evaluation.Models)
        {
            Line(output, $"{model.Name,-20} {model.RocAuc,8:0.0000} {model.PrAuc,8:0.0000} {model.Brier,8:0.0000} {model.CalibrationError,12:0.0000} {model.Accuracy,9:0.000} {model.AlwaysMajority,12:0.000} {model.Seconds,8:0.0}");
        }
    }

    private static CrossValidated Rounded(CrossValidated model) => model with
    {
        RocAuc = Math.Round(model.RocAuc, 5),
        PrAuc = Math.Round(model.PrAuc, 5),
        Brier = Math.Round(model.Brier, 5),
        CalibrationError = Math.Round(model.CalibrationError, 5),
        Accuracy = Math.Round(model.Accuracy, 5),
        AlwaysMajority = Math.Round(model.AlwaysMajority, 5),
        Seconds = Math.Round(model.Seconds, 3),
    };

    private static void Line(TextWriter output, FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
