using CustomerSuccess.Core.Book;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Web.Book;

/// <summary>What a row of a list of customers is written from.</summary>
/// <param name="Year">The scores of a year, oldest first.</param>
/// <param name="RateHref">Where the customer's CSM sentiment is changed.</param>
internal sealed record BookLine(BookRow Row, DateOnly Today, IReadOnlyList<Score> Year, string RateHref)
{
    public static IEnumerable<BookLine> Of(BookPage page, DateOnly today, BookView view) => page.Customers.Rows.Select(row => new BookLine(
        row, today, page.History.GetValueOrDefault(row.Id, []), BookAddress.Of(view with { Rate = row.ExternalId })));
}
