using System.Globalization;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Model.Cohorts;
using CustomerSuccess.Core.Revenue.Model.Measuring;
using CustomerSuccess.Web.Ui;

namespace CustomerSuccess.Web.Revenue;

/// <summary>Months, movements and shares of revenue in words. Amounts on the screens are a year's worth: MRR times 12.</summary>
internal static class RevenueWords
{
    public static string Month(Month month) => month.First.ToString("MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Mar 2026", "Jan 2026 to Mar 2026".</summary>
    public static string Period(Period period) => period.First == period.Last ? Month(period.Last) : $"{Month(period.First)} to {Month(period.Last)}";

    public static string Length(PeriodLength length) => length switch
    {
        PeriodLength.Month => "Month",
        PeriodLength.Quarter => "3 months",
        PeriodLength.Year => "12 months",
        _ => throw new ArgumentOutOfRangeException(nameof(length)),
    };

    /// <summary>"2026 Q1", "Jan 2026".</summary>
    public static string Cohort(Month first, CohortLength length) =>
        length == CohortLength.Quarter ? string.Create(CultureInfo.InvariantCulture, $"{first.First.Year} Q{((first.First.Month - 1) / 3) + 1}") : Month(first);

    public static string By(RevenueSliceBy by) => by == RevenueSliceBy.Csm ? "CSM" : by.ToString();

    /// <param name="key">Null: not known.</param>
    public static string Key(string? key, RevenueSliceBy by) =>
        by == RevenueSliceBy.Cohort && Core.Revenue.Model.Month.Read(key) is { } month ? Cohort(month, CohortLength.Quarter) : key ?? "not known";

    public static string Kind(RevenueListKind kind) => kind switch
    {
        RevenueListKind.All => "All movements",
        RevenueListKind.Currency => "Currency effects",
        RevenueListKind.Passing => "Came and left within a month",
        RevenueListKind.Opening => "Customers at the opening",
        RevenueListKind.Closing => "Customers at the end",
        RevenueListKind.Left => "Customers that are gone",
        RevenueListKind.Less => "Customers that pay less or left",
        RevenueListKind.More => "Customers that pay more",
        RevenueListKind.Cohort => "Customers of a cohort",
        _ => kind.ToString(),
    };

    public static string Kind(MovementKind kind) => kind == MovementKind.Passing ? "Came and left" : kind.ToString();

    public static string Share(double? share) => share is { } known ? Text.Percent(known, "0.0") : Text.Unknown;

    /// <summary>A year's worth, in full.</summary>
    public static string Arr(Money mrr, string currency) => Text.Money(mrr * 12, currency);

    public static string ShortArr(Money mrr, string currency) => Text.ShortMoney(mrr * 12, currency);

    /// <summary>The same with a sign; nothing where nothing moved.</summary>
    public static string Signed(Money mrr, string currency) => mrr.Cents == 0 ? Text.Unknown : Text.SignedMoney(mrr * 12, currency);

    /// <summary>The same in full, for tables.</summary>
    public static string SignedInFull(Money mrr, string currency) => $"{(mrr.Cents > 0 ? "+" : "")}{Arr(mrr, currency)}";

    /// <summary>"goal 90 %: reached"; goals are of a year.</summary>
    public static string Goal(double? share, double goal, PeriodLength length) =>
        length != PeriodLength.Year ? $"goal of a year {Text.Percent(goal)}" : share is not { } known ? $"goal {Text.Percent(goal)}" : $"goal {Text.Percent(goal)}: {(known >= goal ? "reached" : "missed")}";

    /// <summary>"+1.2", in points of a hundred; empty without anything to compare with.</summary>
    public static string Change(double? now, double? before) => now - before is { } change ? Text.SignedPoints(change * 100) : "";
}
