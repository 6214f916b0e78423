using System.Collections.Immutable;
using CustomerSuccess.Core.Book;

namespace CustomerSuccess.Web.Book;

/// <summary>A list of customers as its address has it: the filter and the columns.</summary>
/// <param name="Rate">The customer whose CSM sentiment is being asked for; null when none is.</param>
public sealed record BookView(BookFilter Filter, ImmutableArray<string> Columns, string? Rate = null)
{
    private static readonly ImmutableArray<string> Everyones = ["health", "year", "change", "reason", "churn", "arr", "renewal", "touch", "owner"];
    private static readonly ImmutableArray<string> Own = ["health", "year", "change", "reason", "churn", "csm", "arr", "renewal", "touch"];

    /// <summary>What is shown until somebody chooses: in a book of one's own the owner is no news, and one's own word is changed there.</summary>
    public static ImmutableArray<string> UsualColumns(bool mine) => mine ? Own : Everyones;

    public bool HasFilter => Filter with { Sort = default, Descending = false, Page = 1, PageSize = BookFilter.UsualPageSize, Mine = false }
        is not { Search: null, Bands.IsDefaultOrEmpty: true, NotEnoughData: false, Segment: null, Tier: null, Plan: null, Owner: null, RenewsWithin: null, Trend: null, Left: false };
}
