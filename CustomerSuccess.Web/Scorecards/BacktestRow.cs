using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>One figure of a backtest, by the published scorecard and by the draft, as it is written.</summary>
internal sealed record BacktestRow(string Name, string Published, string Draft, string Change)
{
    public static IReadOnlyList<BacktestRow> Of(ReplayReport report)
    {
        var (before, after) = (report.BacktestPublished, report.BacktestDraft);
        return
        [
            Number("AUC", before.Auc?.Value, after.Auc?.Value, "0.00"),
            Share("Precision below 60", At(before, Band.AtRisk).PrecisionAtOrBelow, At(after, Band.AtRisk).PrecisionAtOrBelow),
            Share("Recall below 60", At(before, Band.AtRisk).RecallAtOrBelow, At(after, Band.AtRisk).RecallAtOrBelow),
            Share("Precision below 40", At(before, Band.HighRisk).PrecisionAtOrBelow, At(after, Band.HighRisk).PrecisionAtOrBelow),
            Share("Recall below 40", At(before, Band.HighRisk).RecallAtOrBelow, At(after, Band.HighRisk).RecallAtOrBelow),
            Number("Median days of warning", before.WarningDays, after.WarningDays, "0.#"),
            Number($"Churners missed, of {Text.Count(after.Leavings)}", before.Missed.Count, after.Missed.Count, "0"),
            Number("Alerts that would have fired", report.Alerts.Sum(rule => rule.Published), report.Alerts.Sum(rule => rule.Draft), "#,0"),
        ];
    }

    public static string Percent(double? share) => share is { } known ? Text.Percent(known) : Text.Unknown;

    private static BandFigures At(Backtest backtest, Band band) => backtest.Bands.First(figures => figures.Band == band);

    private static BacktestRow Number(string name, double? before, double? after, string format) =>
        new(name, Text.Decimal(before, format), Text.Decimal(after, format), Signed(after - before, format));

    /// <summary>The change of a share is in percentage points.</summary>
    private static BacktestRow Share(string name, double? before, double? after) => new(name, Percent(before), Percent(after), Signed((after - before) * 100, "0"));

    private static string Signed(double? change, string format) => change is { } known ? $"{(known > 0 && Text.Decimal(known, format) != Text.Decimal(0, format) ? "+" : "")}{Text.Decimal(known, format)}" : Text.Unknown;
}
