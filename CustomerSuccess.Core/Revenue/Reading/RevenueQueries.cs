using System.Globalization;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Portfolio;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Model.Cohorts;
using CustomerSuccess.Core.Revenue.Model.Measuring;

namespace CustomerSuccess.Core.Revenue.Reading;

/// <summary>Churn and expansion of the customers that the viewer may see.</summary>
public sealed class RevenueQueries(RevenueMemory memory, RevenueOptions goals)
{
    private const int MostMonths = 24;
    private const int MostCohorts = 24;
    private const int MostCurves = 4;

    /// <returns>Null before the first roll-up.</returns>
    public async Task<RevenueReport?> ReportAsync(RevenueFilter filter, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await memory.ReadAsync(viewer, cancellationToken) is not { } portfolio)
        {
            return null;
        }

        var customers = portfolio.In(filter.Scope).Where(customer => customer.Movements.Count > 0).ToList();
        var period = Period.Ending(Sensible(filter.End, portfolio), filter.Length);
        return new RevenueReport(
            portfolio.Through,
            portfolio.Currency,
            customers.Count == 0 ? null : customers.Min(customer => customer.Movements[0].Month),
            portfolio.LastOver,
            Retention.Of(customers, period),
            Retention.Of(customers, Period.Ending(period.Opening, filter.Length)),
            MovementSums.Of(customers, period),
            MonthLines(customers, portfolio),
            RevenueSlice.Of(customers, filter.By, period),
            CohortRow.Of(customers, filter.Cohorts, portfolio.LastOver, MostCohorts / (int)filter.Cohorts * (filter.Cohorts == CohortLength.Quarter ? 2 : 1)),
            Curves(customers, portfolio.LastOver),
            ChurnReason.Of(customers, period),
            portfolio.WithoutRate,
            ChoicesOf(portfolio.Customers),
            goals);
    }

    /// <returns>Null before the first roll-up.</returns>
    public async Task<RevenueList?> ListAsync(RevenueListFilter filter, Viewer viewer, CancellationToken cancellationToken)
    {
        if (await memory.ReadAsync(viewer, cancellationToken) is not { } portfolio)
        {
            return null;
        }

        var last = Sensible(filter.To, portfolio);
        var period = new Period(filter.From is { } from && from <= last ? from : last, last);
        var customers = portfolio.In(filter.Scope).Where(customer => filter.Cohort is null
            || (customer.Cohort is { } cohort && CohortRow.FirstOf(cohort, filter.Cohorts) == CohortRow.FirstOf(filter.Cohort.Value, filter.Cohorts)));
        var lines = RevenueLines.Of(customers, filter.Kind, period)
            .Where(line => filter.Reason is null || string.Equals(line.Reason ?? "", filter.Reason, StringComparison.OrdinalIgnoreCase)).ToList();
        return new RevenueList(
            new Paged<RevenueLine>(
                [.. Sorted(lines, filter).Skip((filter.Page - 1) * filter.PageSize).Take(filter.PageSize)], lines.Count, filter.Page, filter.PageSize),
            period,
            portfolio.Currency,
            Sum(lines, line => line.Opening),
            Sum(lines, line => line.Closing),
            Sum(lines, line => line.Change));
    }

    /// <summary>The last twelve months that are over.</summary>
    /// <returns>Null before the first roll-up.</returns>
    public async Task<RevenueYear?> LastYearAsync(PortfolioFilter scope, Viewer viewer, CancellationToken cancellationToken) =>
        await memory.ReadAsync(viewer, cancellationToken) is { } portfolio
            ? new RevenueYear(Retention.Of(portfolio.In(scope), Period.Ending(portfolio.LastOver, PeriodLength.Year)), goals)
            : null;

    /// <summary>Nobody can look further than facts reach.</summary>
    private static Month Sensible(Month? month, RevenuePortfolio portfolio) =>
        month is { } wanted && wanted <= Month.Of(portfolio.Through) ? wanted : portfolio.LastOver;

    /// <summary>Two years and the month that is not over, as far as there was revenue.</summary>
    private static IReadOnlyList<RevenueMonthLine> MonthLines(List<CustomerRevenue> customers, RevenuePortfolio portfolio)
    {
        var (newest, oldest) = (Month.Of(portfolio.Through), portfolio.LastOver + (1 - MostMonths));
        var first = customers.Count == 0 ? newest : customers.Min(customer => customer.Movements[0].Month);
        return RevenueMonthLine.Of(customers, new Period(first > oldest ? first : oldest, newest));
    }

    /// <summary>All together, then by the year of the first revenue, the newest of them.</summary>
    private static List<SurvivalCurve> Curves(List<CustomerRevenue> customers, Month last)
    {
        var years = customers.Where(customer => customer.Cohort <= last).GroupBy(customer => customer.Cohort!.Value.First.Year)
            .OrderByDescending(year => year.Key).Take(MostCurves).OrderBy(year => year.Key);
        return
        [
            SurvivalCurve.Of("All", SurvivalCurve.StaysOf(customers, last)),
            .. years.Select(year => SurvivalCurve.Of(year.Key.ToString(CultureInfo.InvariantCulture), SurvivalCurve.StaysOf(year, last))),
        ];
    }

    private static RevenueChoices ChoicesOf(IReadOnlyList<CustomerRevenue> customers)
    {
        return new RevenueChoices(
            Distinct(customer => customer.Segment), Distinct(customer => customer.Tier), Distinct(customer => customer.Plan), Distinct(customer => customer.Owner));

        List<string> Distinct(Func<CustomerRevenue, string?> value) =>
            [.. customers.Select(value).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<RevenueLine> Sorted(List<RevenueLine> lines, RevenueListFilter filter) => filter.Sort switch
    {
        RevenueListSort.Customer => Order(lines, line => line.Customer.Name, filter.Descending),
        RevenueListSort.Month => Order(lines, line => line.Month, filter.Descending),
        RevenueListSort.Opening => Order(lines, line => line.Opening, filter.Descending),
        RevenueListSort.Closing => Order(lines, line => line.Closing, filter.Descending),
        RevenueListSort.Change => Order(lines, line => Math.Abs(line.Change.Cents), filter.Descending),
        _ => throw new ArgumentOutOfRangeException(nameof(filter)),
    };

    private static IEnumerable<RevenueLine> Order<TKey>(List<RevenueLine> lines, Func<RevenueLine, TKey> key, bool descending) =>
        (descending ? lines.OrderByDescending(key) : lines.OrderBy(key)).ThenBy(line => line.Customer.Name, StringComparer.Ordinal).ThenBy(line => line.Month);

    private static Money Sum(List<RevenueLine> lines, Func<RevenueLine, Money> amount) => lines.Aggregate(Money.Zero, (sum, line) => sum + amount(line));
}
