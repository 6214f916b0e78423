using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Book;

/// <summary>A page of a list of customers.</summary>
/// <param name="Day">The day of the scores; null before the first scoring.</param>
/// <param name="History">The scores of the past year by customer id, oldest first, for sparklines: at most <see cref="SparklineDays.Most"/>.</param>
/// <param name="AnyCustomers">False in an empty installation, where no filter is to blame.</param>
public sealed record BookPage(
    DateOnly? Day, Paged<BookRow> Customers, IReadOnlyDictionary<int, IReadOnlyList<Score>> History, bool AnyCustomers)
{
    /// <summary>How many there are, and no more.</summary>
    public BookPage WithoutRows() => this with { Customers = Customers with { Rows = [] }, History = new Dictionary<int, IReadOnlyList<Score>>() };
}
