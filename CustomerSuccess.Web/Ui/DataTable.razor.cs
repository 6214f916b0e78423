using System.Text;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui;

public sealed partial class DataTable<TRow>
{
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TableColumn<TRow>> Columns { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TRow> Rows { get; set; }

    /// <summary>The <see cref="TableColumn{TRow}.SortKey"/> by which the rows are sorted.</summary>
    [Parameter]
    public string? Sort { get; set; }

    [Parameter]
    public bool Descending { get; set; }

    /// <summary>The address of the list sorted by a key.</summary>
    [Parameter]
    public Func<string, bool, string> HrefOf { get; set; } = (_, _) => "";

    private static string? ClassOf(TableColumn<TRow> column) => (column.Number, column.OnlyWide) switch
    {
        (true, true) => "number only-wide",
        (true, false) => "number",
        (false, true) => "only-wide",
        (false, false) => null,
    };

    private MarkupString CellsOf(TRow row)
    {
        var cells = new StringBuilder();
        foreach (var column in Columns)
        {
            var start = ClassOf(column) is { } name ? Markup.Of($"<td class=\"{name}\">") : Markup.Of($"<td>");
            cells.Append(start.Value).Append(column.Cell(row).Value).Append("</td>");
        }

        return new MarkupString(cells.ToString());
    }

    private string? SortOf(TableColumn<TRow> column) =>
        column.SortKey is null ? null : column.SortKey != Sort ? "none" : Descending ? "descending" : "ascending";

    private string ArrowOf(TableColumn<TRow> column) => column.SortKey != Sort ? "" : Descending ? "▾" : "▴";

    private string SortHref(TableColumn<TRow> column) => HrefOf(column.SortKey!, column.SortKey == Sort ? !Descending : column.LargestFirst);
}
