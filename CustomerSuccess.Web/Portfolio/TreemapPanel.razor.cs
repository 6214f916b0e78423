using CustomerSuccess.Core.Portfolio;
using CustomerSuccess.Core.Portfolio.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Shell;
using CustomerSuccess.Web.Ui;
using CustomerSuccess.Web.Ui.Charts;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Portfolio;

public sealed partial class TreemapPanel
{
    /// <summary>More tiles are too small to see; the smallest customers of a group and band share one.</summary>
    private const int MostTiles = 400;

    /// <summary>More groups are too narrow to read.</summary>
    private const int MostGroups = 5;

    [Parameter, EditorRequired]
    public required PortfolioView View { get; set; }

    [Parameter, EditorRequired]
    public SliceBy By { get; set; }

    [Parameter, EditorRequired]
    public required PortfolioFilter Filter { get; set; }

    private List<TileGroup> Tiles()
    {
        var rows = View.Rows.Where(row => row.Revenue.Cents > 0).OrderByDescending(row => row.Revenue).ToList();
        var shown = rows.Take(MostTiles).ToHashSet();
        var groups = rows.GroupBy(row => PortfolioSums.KeyOf(row, By)).OrderByDescending(group => group.Sum(row => row.Revenue.Cents)).ToList();
        var large = groups.Take(groups.Count > MostGroups ? MostGroups - 1 : MostGroups).Select(group => Group(group.Key ?? "None", group.Key, [.. group], shown));
        var small = groups.Count > MostGroups ? groups.Skip(MostGroups - 1).SelectMany(group => group).ToList() : [];
        return [.. large, .. small.Count == 0 ? [] : new[] { Group("Others", null, small, shown) }];
    }

    private TileGroup Group(string name, string? key, List<PortfolioRow> rows, HashSet<PortfolioRow> shown)
    {
        var href = key is null ? PortfolioAddress.All(Filter) : PortfolioAddress.All(PortfolioAddress.Into(Filter, By, key));
        var others = rows.Where(row => !shown.Contains(row)).GroupBy(row => row.Band).Select(rest =>
            new Tile($"{Text.Count(rest.Count())} smaller", Text.ShortMoney(Sum(rest), View.Currency), Sum(rest).Cents, rest.Key, href));
        return new TileGroup(
            name,
            $"{Text.Count(rows.Count)} · {Text.ShortMoney(Sum(rows), View.Currency)}",
            href,
            [.. rows.Where(shown.Contains).Select(ToTile), .. others]);
    }

    private Tile ToTile(PortfolioRow row) => new(
        row.Name,
        $"{row.Score?.Whole.ToString() ?? Text.Unknown} · {Text.ShortMoney(row.Arr, View.Currency)}",
        row.Revenue.Cents,
        row.Band,
        AppRoutes.Customer(row.ExternalId));

    private static Money Sum(IEnumerable<PortfolioRow> rows) => rows.Aggregate(Money.Zero, (sum, row) => sum + row.Revenue);
}
