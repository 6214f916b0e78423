using System.Collections.Immutable;
using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Core.Book;

/// <summary>Which customers a list shows, and in which order.</summary>
/// <param name="Mine">Only those that the viewer owns.</param>
/// <param name="Search">Part of a name or an id.</param>
/// <param name="Bands">Any of these; none means all.</param>
/// <param name="NotEnoughData">Together with <paramref name="Bands"/>: customers without a score.</param>
/// <param name="Segment">An empty text means customers without one; the same for the next three.</param>
/// <param name="RenewsWithin">Days from the day of the scores.</param>
/// <param name="Trend">The change over 30 days.</param>
/// <param name="Left">Customers that have left instead of those that have not.</param>
/// <param name="Page">From 1.</param>
public sealed record BookFilter(
    bool Mine = false,
    string? Search = null,
    ImmutableArray<Band> Bands = default,
    bool NotEnoughData = false,
    string? Segment = null,
    string? Tier = null,
    string? Plan = null,
    string? Owner = null,
    int? RenewsWithin = null,
    Trend? Trend = null,
    bool Left = false,
    BookSort Sort = BookSort.Health,
    bool Descending = false,
    int Page = 1,
    int PageSize = BookFilter.UsualPageSize)
{
    public const int UsualPageSize = 50;
    public const int LargestPageSize = 200;
}
