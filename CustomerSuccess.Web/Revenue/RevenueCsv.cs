using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Model.Measuring;
using CustomerSuccess.Core.Revenue.Reading;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Web.Revenue;

/// <summary>The tables of churn and expansion as CSV: amounts are ARR in the reporting currency, shares 0 to 1.</summary>
internal static class RevenueCsv
{
    private static readonly string[] Sums = ["opening_arr", "new", "reactivation", "expansion", "contraction", "churn", "currency", "closing_arr"];

    private static readonly string[] Shares = ["customers", "stayed", "grr", "nrr", "logo_retention", "churned_arr"];

    /// <param name="table">Months, slices, cohorts, survival or reasons.</param>
    /// <returns>Null for another name.</returns>
    public static string? Of(RevenueReport report, RevenueView view, string table) => table switch
    {
        "months" => CsvText.Of(["month", "is_over", .. Sums, .. Shares], report.Months.Select(month => (IEnumerable<string>)
            [$"{month.Sums.Period.Last}", month.Sums.Period.Last <= report.LastOver ? "true" : "false", .. Cells(month.Sums), .. Cells(month.Retention)])),
        "slices" => CsvText.Of([RevenueWords.By(view.Filter.By).ToLowerInvariant(), .. Sums, .. Shares], report.Slices.Select(slice => (IEnumerable<string>)
            [slice.Key ?? "", .. Cells(slice.Sums), .. Cells(slice.Retention)])),
        "cohorts" => CsvText.Of(["cohort", "age", "at", "customers", "there", "first_arr", "arr"], report.Cohorts.SelectMany(cohort => cohort.Cells.Select((cell, age) => (IEnumerable<string>)
            [$"{cohort.First}", $"{age}", $"{cell.At}", $"{cohort.Customers}", $"{cell.Customers}", Arr(cohort.Mrr), Arr(cell.Mrr)]))),
        "survival" => CsvText.Of(["first_revenue", "months", "followed", "left", "share", "low", "high"], report.Survival.SelectMany(curve => curve.Points.Select(point => (IEnumerable<string>)
            [curve.Name, $"{point.Months}", $"{point.AtRisk}", $"{point.Left}", Share(point.Share), Share(point.Low), Share(point.High)]))),
        "reasons" => CsvText.Of(["reason", "customers", "arr"], report.Reasons.Select(reason => (IEnumerable<string>)[reason.Reason ?? "", $"{reason.Customers}", Arr(reason.Mrr)])),
        _ => null,
    };

    public static string Of(RevenueList list) => CsvText.Of(
        ["customer_id", "name", "month", "movement", "opening_arr", "closing_arr", "change", "currency", "reason", "segment", "tier", "plan", "owner_email"],
        list.Lines.Rows.Select(line => (IEnumerable<string>)
        [
            line.Customer.ExternalId, line.Customer.Name, $"{line.Month}", $"{line.Kind}".ToLowerInvariant(), Arr(line.Opening), Arr(line.Closing), Arr(line.Change), list.Currency,
            line.Reason ?? "", line.Customer.Segment ?? "", line.Customer.Tier ?? "", line.Customer.Plan ?? "", line.Customer.Owner ?? "",
        ]));

    private static IEnumerable<string> Cells(MovementSums sums) =>
        [Arr(sums.Opening), .. MovementSums.Moving.Select(kind => Arr(sums[kind].Amount)), Arr(sums.Currency.Amount), Arr(sums.Closing)];

    private static IEnumerable<string> Cells(Retention retention) =>
        [$"{retention.Customers}", $"{retention.Stayed}", Share(retention.Grr), Share(retention.Nrr), Share(retention.Logo), Arr(retention.Churned)];

    private static string Arr(Money mrr) => $"{mrr * 12}";

    private static string Share(double? share) => CsvText.Number(share, "0.######");
}
