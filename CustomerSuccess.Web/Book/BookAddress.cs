using System.Collections.Immutable;
using System.Globalization;
using CustomerSuccess.Core.Book;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Web.Shell;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace CustomerSuccess.Web.Book;

/// <summary>Turns the address of a list into what it shows, and back. What an address has wrong is as if it were not there.</summary>
internal static class BookAddress
{
    /// <summary>Days; beyond it the calendar may end.</summary>
    private const int FarthestRenewal = 3_660;

    public static BookView Read(string query, bool mine)
    {
        var values = QueryHelpers.ParseQuery(query);
        var bands = Text("band")?.Split(',') ?? [];
        var sort = Text("sort") ?? SortText(BookSort.Health, false);
        var filter = new BookFilter(
            Mine: mine,
            Search: Text("q"),
            Bands: [.. Bands.BestFirst.Where(band => bands.Contains(BandStyle.Slug(band)))],
            NotEnoughData: bands.Contains(BandStyle.Slug(null)),
            Segment: Exact("segment"),
            Tier: Exact("tier"),
            Plan: Exact("plan"),
            Owner: Exact("owner"),
            RenewsWithin: int.TryParse(Text("renews"), NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= FarthestRenewal ? days : null,
            Trend: Enum.TryParse<Trend>(Text("trend"), ignoreCase: true, out var trend) && Enum.IsDefined(trend) ? trend : null,
            Left: Text("left") == "1",
            Sort: Enum.TryParse<BookSort>(sort.TrimStart('-'), ignoreCase: true, out var by) && Enum.IsDefined(by) ? by : BookSort.Health,
            Descending: sort.StartsWith('-'),
            Page: int.TryParse(Text("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1);
        return new BookView(filter, Text("cols")?.Split(',').ToImmutableArray() ?? BookView.UsualColumns(mine), Text("rate"));

        string? Text(string key) => values.TryGetValue(key, out var value) && !StringValues.IsNullOrEmpty(value) ? value.ToString() : null;

        string? Exact(string key) => values.TryGetValue(key, out var value) ? value.ToString() : null;
    }

    public static string Of(BookView view) => QueryHelpers.AddQueryString(view.Filter.Mine ? AppRoutes.Book : AppRoutes.Customers, Query(view));

    public static string Export(BookView view) =>
        QueryHelpers.AddQueryString(AppRoutes.BookExport, Query(view).Append(new("scope", view.Filter.Mine ? "mine" : "all")));

    public static string SortText(BookSort sort, bool descending) => $"{(descending ? "-" : "")}{sort.ToString().ToLowerInvariant()}";

    private static List<KeyValuePair<string, string?>> Query(BookView view)
    {
        var filter = view.Filter;
        var bands = filter.Bands.IsDefault ? [] : filter.Bands.Select(band => BandStyle.Slug(band));
        var shown = string.Join(',', filter.NotEnoughData ? bands.Append(BandStyle.Slug(null)) : bands);
        var sort = SortText(filter.Sort, filter.Descending);
        (string Key, string? Value)[] all =
        [
            ("q", filter.Search),
            ("band", shown.Length > 0 ? shown : null),
            ("segment", filter.Segment),
            ("tier", filter.Tier),
            ("plan", filter.Plan),
            ("owner", filter.Owner),
            ("renews", filter.RenewsWithin?.ToString(CultureInfo.InvariantCulture)),
            ("trend", filter.Trend?.ToString().ToLowerInvariant()),
            ("left", filter.Left ? "1" : null),
            ("sort", sort == SortText(BookSort.Health, false) ? null : sort),
            ("page", filter.Page > 1 ? filter.Page.ToString(CultureInfo.InvariantCulture) : null),
            ("cols", view.Columns.SequenceEqual(BookView.UsualColumns(filter.Mine)) ? null : string.Join(',', view.Columns)),
            ("rate", view.Rate),
        ];
        return [.. all.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(pair.Key, pair.Value))];
    }
}
