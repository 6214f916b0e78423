using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui;

public sealed partial class DataTable
{
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TableColumn> Columns { get; set; }

    /// <summary>Made by <see cref="TableRows"/>.</summary>
    [Parameter, EditorRequired]
    public required MarkupString Rows { get; set; }

    /// <summary>The <see cref="TableColumn.SortKey"/> by which the rows are sorted.</summary>
    [Parameter]
    public string? Sort { get; set; }

    [Parameter]
    public bool Descending { get; set; }

    /// <summary>The address of the list sorted by a key.</summary>
    [Parameter]
    public Func<string, bool, string> HrefOf { get; set; } = (_, _) => "";

    private string? SortOf(TableColumn column) =>
        column.SortKey is null ? null : column.SortKey != Sort ? "none" : Descending ? "descending" : "ascending";

    private string ArrowOf(TableColumn column) => column.SortKey != Sort ? "" : Descending ? "▾" : "▴";

    private string SortHref(TableColumn column) => HrefOf(column.SortKey!, column.SortKey == Sort ? !Descending : column.LargestFirst);
}
