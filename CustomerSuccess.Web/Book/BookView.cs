using System.Collections.Immutable;
using CustomerSuccess.Core.Book;

namespace CustomerSuccess.Web.Book;

/// <summary>A list of customers as its address has it: the filter and the columns.</summary>
public sealed record BookView(BookFilter Filter, ImmutableArray<string> Columns)
{
    public static readonly ImmutableArray<string> UsualColumns = ["health", "year", "change", "reason", "arr", "renewal", "touch", "tickets", "owner"];

    public bool HasFilter => Filter with { Sort = default, Descending = false, Page = 1, PageSize = BookFilter.UsualPageSize, Mine = false }
        is not { Search: null, Bands.IsDefaultOrEmpty: true, NotEnoughData: false, Segment: null, Tier: null, Plan: null, Owner: null, RenewsWithin: null, Trend: null, Left: false };
}
