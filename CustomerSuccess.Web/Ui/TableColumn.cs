using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui;

/// <summary>The head of one column of a <see cref="DataTable"/>.</summary>
/// <param name="Key">In addresses.</param>
/// <param name="Number">Right-aligned.</param>
/// <param name="SortKey">In addresses; null when the list cannot be sorted by it.</param>
/// <param name="LargestFirst">Whether the first click on its head sorts falling.</param>
/// <param name="OnlyWide">Left out on small screens.</param>
public record TableColumn(string Key, string Title, bool Number = false, string? SortKey = null, bool LargestFirst = false, bool OnlyWide = false)
{
    /// <summary>For its head and its cells.</summary>
    public string? Class => (Number, OnlyWide) switch
    {
        (true, true) => "number only-wide",
        (true, false) => "number",
        (false, true) => "only-wide",
        (false, false) => null,
    };
}

/// <summary>A column that knows what stands in its cells.</summary>
public sealed record TableColumn<TRow>(
    string Key, string Title, Func<TRow, MarkupString> Cell, bool Number = false, string? SortKey = null, bool LargestFirst = false, bool OnlyWide = false)
    : TableColumn(Key, Title, Number, SortKey, LargestFirst, OnlyWide);
