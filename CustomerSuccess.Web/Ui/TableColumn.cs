using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui;

/// <summary>One column of a <see cref="DataTable{TRow}"/>.</summary>
/// <param name="Key">In addresses.</param>
/// <param name="Number">Right-aligned.</param>
/// <param name="SortKey">In addresses; null when the list cannot be sorted by it.</param>
/// <param name="LargestFirst">Whether the first click on its head sorts falling.</param>
/// <param name="OnlyWide">Left out on small screens.</param>
public sealed record TableColumn<TRow>(
    string Key, string Title, Func<TRow, MarkupString> Cell, bool Number = false, string? SortKey = null, bool LargestFirst = false, bool OnlyWide = false);
