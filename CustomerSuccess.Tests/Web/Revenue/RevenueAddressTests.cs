using CustomerSuccess.Core.Portfolio;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Model.Cohorts;
using CustomerSuccess.Core.Revenue.Model.Measuring;
using CustomerSuccess.Core.Revenue.Reading;
using CustomerSuccess.Web.Revenue;

namespace CustomerSuccess.Tests.Web.Revenue;

public sealed class RevenueAddressTests
{
    private static readonly PortfolioFilter Part = new("SMB & more", "Gold", "Pro", "ann@example.com");

    [Fact]
    public void View_ThroughItsAddress_ComesBack() => Assert.All(
        [
            new RevenueView(new RevenueFilter(new())),
            new RevenueView(new RevenueFilter(Part, PeriodLength.Quarter, Month.Read("2026-03"), RevenueSliceBy.Cohort, CohortLength.Month), CohortsByRevenue: true),
        ],
        view => Assert.Equal(view, RevenueAddress.Read(QueryOf(RevenueAddress.Of(view)))));

    [Fact]
    public void List_ThroughItsAddress_ComesBack() => Assert.All(
        [
            new RevenueListFilter(new()),
            new RevenueListFilter(Part, RevenueListKind.Churn, null, Month.Read("2026-03"), Reason: "price, again"),
            new RevenueListFilter(new(), RevenueListKind.Cohort, Month.Read("2025-01"), Month.Read("2026-03"), Month.Read("2025-04"), CohortLength.Month, "", RevenueListSort.Customer, false, 3),
        ],
        list => Assert.Equal(list, RevenueAddress.ReadList(QueryOf(RevenueAddress.Of(list)))));

    [Fact]
    public void List_BehindAMonth_HasTheAddressThatPeopleWouldWrite() => Assert.Equal(
        "/revenue/movements?kind=churn&month=2026-03&segment=SMB",
        RevenueAddress.List(new("SMB"), RevenueListKind.Churn, new Period(Month.Read("2026-03")!.Value, Month.Read("2026-03")!.Value)));

    [Theory]
    [InlineData("?period=decade&end=soon&by=7&cohorts=12&of=nothing")]
    [InlineData("?period=&segment=")]
    public void View_OfAnAddressWithoutSense_IsTheUsualOne(string query) => Assert.Equal(new RevenueView(new RevenueFilter(new())), RevenueAddress.Read(query));

    [Theory]
    [InlineData("?kind=9&month=2026-13&sort=x&page=-1&cohort=1")]
    public void List_OfAnAddressWithoutSense_IsTheUsualOne(string query) =>
        Assert.Equal(new RevenueListFilter(new(), Descending: false), RevenueAddress.ReadList(query));

    private static string QueryOf(string address) => address.Contains('?', StringComparison.Ordinal) ? address[address.IndexOf('?', StringComparison.Ordinal)..] : "";
}
