using CustomerSuccess.Core.Book;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Web.Book;

namespace CustomerSuccess.Web.Today;

/// <summary>The lists behind the numbers of Today.</summary>
/// <param name="Team">Of all customers instead of one's own.</param>
internal sealed record TodayLinks(bool Team)
{
    private const int RenewalDays = 90;

    public string All => Of(new BookFilter());

    public string ByRevenue => Of(new BookFilter(Sort: BookSort.Arr, Descending: true));

    public string ByHealth => Of(new BookFilter(Sort: BookSort.Health));

    public string AtRisk => Of(new BookFilter(Bands: [.. Bands.BestFirst.Where(Bands.IsAtRisk)]));

    public string Renewing => Of(new BookFilter(RenewsWithin: RenewalDays, Sort: BookSort.Renewal));

    private string Of(BookFilter filter) => BookAddress.Of(new BookView(filter with { Mine = !Team }, BookView.UsualColumns(!Team)));
}
