using System.Text;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui;

/// <summary>The rows of a <see cref="DataTable"/>: each all of its cells as one piece, so that an open screen keeps neither the data behind them nor a node for each mark.</summary>
internal static class TableRows
{
    public static IReadOnlyList<MarkupString> Of<TRow>(IReadOnlyList<TableColumn<TRow>> columns, IEnumerable<TRow> rows) =>
        [.. rows.Select(row => CellsOf(columns, row))];

    private static MarkupString CellsOf<TRow>(IReadOnlyList<TableColumn<TRow>> columns, TRow row)
    {
        var cells = new StringBuilder();
        foreach (var column in columns)
        {
            var start = column.Class is { } name ? Markup.Of($"<td class=\"{name}\">") : Markup.Of($"<td>");
            cells.Append(start.Value).Append(column.Cell(row).Value).Append("</td>");
        }

        return new MarkupString(cells.ToString());
    }
}
