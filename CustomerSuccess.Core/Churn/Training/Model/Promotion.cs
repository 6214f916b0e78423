using System.Globalization;
using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Core.Churn.Training.Model;

/// <summary>Whether a new model may predict: only if it beats the base rate, and the model in use, on days that neither has learned from.</summary>
/// <param name="Reason">A sentence for the screen.</param>
public sealed record Promotion(bool Promoted, string Reason)
{
    /// <param name="auc">Of the new model; null when nobody left or nobody stayed on the days of the test.</param>
    /// <param name="current">Brier of the model in use on the same rows; null when there is none.</param>
    /// <param name="currentVersion">Its number.</param>
    public static Promotion Of(Estimate? auc, double brier, double brierBaseRate, double? current, int? currentVersion)
    {
        if (auc is null || auc.Low <= 0.5)
        {
            return new Promotion(false, auc is null
                ? "Not promoted: on the days of the test nobody left, or everybody did, so nothing can be said."
                : Text($"Not promoted: the model found nothing that tells who leaves. On later days its ROC AUC is {auc.Value:0.000} ({auc.Low:0.000} to {auc.High:0.000}), and 0.5 is what drawing lots gives."));
        }

        if (brier >= brierBaseRate)
        {
            return new Promotion(false, Text(
                $"Not promoted: its probabilities are no better than saying the base rate of everybody (Brier {brier:0.0000} against {brierBaseRate:0.0000} on later days)."));
        }

        return current is { } used && brier >= used
            ? new Promotion(false, Text($"Not promoted: model v{currentVersion} in use does as well or better on the same days (Brier {used:0.0000} against {brier:0.0000})."))
            : new Promotion(true, Text($"Promoted: on later days that took no part in learning its ROC AUC is {auc.Value:0.000} ({auc.Low:0.000} to {auc.High:0.000}) and its Brier score {brier:0.0000}, against {brierBaseRate:0.0000} of the base rate{Beside(current, currentVersion)}."));
    }

    private static string Beside(double? current, int? version) => current is { } used ? Text($" and {used:0.0000} of v{version}") : "";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
