namespace CustomerSuccess.Core.Primitives;

/// <summary>One page of a list: its rows and how many the whole list has. Pages count from 1.</summary>
public sealed record Paged<T>(IReadOnlyList<T> Rows, int Total, int Page, int PageSize)
{
    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
}
