using System.Text;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui;

/// <summary>The rows of a <see cref="DataTable"/> as one piece, so that an open screen keeps neither the data behind them nor a node for each mark.</summary>
internal static class TableRows
{
    public static MarkupString Of<TRow>(IReadOnlyList<TableColumn<TRow>> columns, IEnumerable<TRow> rows)
    {
        var html = new StringBuilder();
        foreach (var row in rows)
        {
            html.Append("<tr>");
            foreach (var column in columns)
            {
                html.Append(column.Class is null ? "<td>" : $"<td class=\"{column.Class}\">").Append(column.Cell(row).Value).Append("</td>");
            }

            html.Append("</tr>");
        }

        return new MarkupString(html.ToString());
    }
}
