using System.Globalization;
using CustomerSuccess.Core.Portfolio;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Model.Cohorts;
using CustomerSuccess.Core.Revenue.Model.Measuring;
using CustomerSuccess.Core.Revenue.Reading;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.WebUtilities;

namespace CustomerSuccess.Web.Revenue;

/// <summary>Churn and expansion, and the lists behind it, as addresses and back. What makes no sense in an address counts as not said.</summary>
internal static class RevenueAddress
{
    /// <param name="query">Behind the question mark.</param>
    public static RevenueView Read(string query)
    {
        var text = Reader(query);
        return new RevenueView(
            new RevenueFilter(
                Scope(text), Word(text("period"), PeriodLength.Year), Month.Read(text("end")), Word(text("by"), RevenueSliceBy.Segment), Word(text("cohorts"), CohortLength.Quarter)),
            text("of") == "revenue");
    }

    public static RevenueListFilter ReadList(string query)
    {
        var text = Reader(query);
        var sort = text("sort") ?? SortText(RevenueListSort.Change, descending: true);
        return new RevenueListFilter(
            Scope(text),
            Word(text("kind"), RevenueListKind.All),
            Month.Read(text("from")),
            Month.Read(text("month") ?? text("to")),
            Month.Read(text("cohort")),
            Word(text("cohorts"), CohortLength.Quarter),
            text("reason") is { } reason ? (reason == NoReason ? "" : reason) : null,
            Word(sort.TrimStart('-'), RevenueListSort.Change),
            sort.StartsWith('-'),
            int.TryParse(text("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1);
    }

    public static string Of(RevenueView view) => QueryHelpers.AddQueryString(AppRoutes.Revenue, Query(view));

    public static string Of(RevenueListFilter filter) => QueryHelpers.AddQueryString(AppRoutes.RevenueMovements, Query(filter));

    /// <param name="table">Such as "months".</param>
    public static string Export(RevenueView view, string table) => QueryHelpers.AddQueryString($"{AppRoutes.RevenueExport}/{table}.csv", Query(view));

    public static string Export(RevenueListFilter filter) => QueryHelpers.AddQueryString($"{AppRoutes.RevenueExport}/movements.csv", Query(filter));

    /// <summary>The list behind a number of some months.</summary>
    public static string List(PortfolioFilter scope, RevenueListKind kind, Period period) =>
        Of(new RevenueListFilter(scope, kind, period.First == period.Last ? null : period.First, period.Last));

    public static string SortText(RevenueListSort sort, bool descending) => $"{(descending ? "-" : "")}{Lower(sort)}";

    /// <summary>The part of the portfolio that fits one slice; a cohort is no part of it.</summary>
    public static PortfolioFilter Into(PortfolioFilter scope, RevenueSliceBy by, string key) => by switch
    {
        RevenueSliceBy.Segment => scope with { Segment = key },
        RevenueSliceBy.Tier => scope with { Tier = key },
        RevenueSliceBy.Plan => scope with { Plan = key },
        RevenueSliceBy.Csm => scope with { Csm = key },
        RevenueSliceBy.Cohort => scope,
        _ => throw new ArgumentOutOfRangeException(nameof(by)),
    };

    private const string NoReason = "none";

    private static List<KeyValuePair<string, string?>> Query(RevenueView view) => Said(
    [
        ("period", view.Filter.Length == PeriodLength.Year ? null : Lower(view.Filter.Length)),
        ("end", view.Filter.End?.ToString()),
        ("by", view.Filter.By == RevenueSliceBy.Segment ? null : Lower(view.Filter.By)),
        ("cohorts", view.Filter.Cohorts == CohortLength.Quarter ? null : Lower(view.Filter.Cohorts)),
        ("of", view.CohortsByRevenue ? "revenue" : null),
        .. Scope(view.Filter.Scope),
    ]);

    private static List<KeyValuePair<string, string?>> Query(RevenueListFilter filter) => Said(
    [
        ("kind", filter.Kind == RevenueListKind.All ? null : Lower(filter.Kind)),
        (filter.From is null ? "month" : "to", filter.To?.ToString()),
        ("from", filter.From?.ToString()),
        ("cohort", filter.Cohort?.ToString()),
        ("cohorts", filter.Cohorts == CohortLength.Quarter ? null : Lower(filter.Cohorts)),
        ("reason", filter.Reason is "" ? NoReason : filter.Reason),
        ("sort", SortText(filter.Sort, filter.Descending) is var sort && sort == SortText(RevenueListSort.Change, true) ? null : sort),
        ("page", filter.Page > 1 ? filter.Page.ToString(CultureInfo.InvariantCulture) : null),
        .. Scope(filter.Scope),
    ]);

    private static (string Key, string? Value)[] Scope(PortfolioFilter scope) =>
        [("segment", scope.Segment), ("tier", scope.Tier), ("plan", scope.Plan), ("csm", scope.Csm)];

    private static PortfolioFilter Scope(Func<string, string?> text) => new(text("segment"), text("tier"), text("plan"), text("csm"));

    private static List<KeyValuePair<string, string?>> Said((string Key, string? Value)[] all) =>
        [.. all.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, pair.Value))];

    private static Func<string, string?> Reader(string query)
    {
        var values = QueryHelpers.ParseQuery(query);
        return key => values.TryGetValue(key, out var value) && value.ToString() is { Length: > 0 } text ? text : null;
    }

    private static TWord Word<TWord>(string? text, TWord usual)
        where TWord : struct, Enum => Enum.TryParse<TWord>(text, ignoreCase: true, out var word) && Enum.IsDefined(word) && !char.IsAsciiDigit(text![0]) ? word : usual;

    private static string Lower<TWord>(TWord word)
        where TWord : struct, Enum => word.ToString().ToLowerInvariant();
}
