using System.Globalization;
using CustomerSuccess.Core.Revenue.Model.Cohorts;
using CustomerSuccess.Core.Revenue.Model.Measuring;
using CustomerSuccess.Core.Revenue.Reading;
using CustomerSuccess.Web.Ui;
using CustomerSuccess.Web.Ui.Charts;

namespace CustomerSuccess.Web.Revenue;

/// <summary>A cohort at one age, as the heatmap shows it.</summary>
internal static class CohortCells
{
    public static HeatCell Of(CohortRow cohort, CohortCell cell, int age, RevenueView view, string currency)
    {
        var share = view.CohortsByRevenue ? cohort.RevenueShare(cell) : cohort.Share(cell);
        var name = RevenueWords.Cohort(cohort.First, view.Filter.Cohorts);
        var part = view.CohortsByRevenue
            ? $"{RevenueWords.ShortArr(cell.Mrr, currency)} of {RevenueWords.ShortArr(cohort.Mrr, currency)}"
            : $"{Text.Count(cell.Customers)} of {Text.Plural(cohort.Customers, "customer")}";
        var text = share is { } known ? (known * 100).ToString("0", CultureInfo.InvariantCulture) : Text.Unknown;
        return new HeatCell(
            text,
            share,
            RevenueAddress.Of(new RevenueListFilter(view.Filter.Scope, RevenueListKind.Cohort, null, cell.At, cohort.First, view.Filter.Cohorts)),
            string.Create(CultureInfo.InvariantCulture, $"{name}, age {age}: {text} %, {part}"));
    }
}
