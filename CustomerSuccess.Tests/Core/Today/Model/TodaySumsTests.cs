using CustomerSuccess.Core.Portfolio.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Today.Model;

namespace CustomerSuccess.Tests.Core.Today.Model;

public sealed class TodaySumsTests
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    [Fact]
    public void Of_ABook_AddsItUpAsThePortfolioDoes()
    {
        var rows = new[] { Row("a", 50, 60, null, 100), Row("b", 90, 88, 85, 300) };
        var numbers = Sum(rows);
        Assert.Equal(PortfolioSums.Totals([.. rows.Select(row => row.Customer)], Day), numbers.Totals);
        Assert.Equal((Day, "EUR"), (numbers.Day, numbers.Currency));
    }

    [Fact]
    public void Of_ABookWithScoresOfTwoWeeksAgo_ComparesOverTwoWeeks()
    {
        var numbers = Sum([Row("a", 50, 90, 53, 1), Row("b", 80, 20, null, 1)]);
        Assert.Equal((14, -3.0), (numbers.LookBack, numbers.HealthChange));
    }

    [Fact]
    public void Of_ABookWithoutThem_ComparesOverThirtyDays()
    {
        var numbers = Sum([Row("a", 50, 54, null, 1), Row("b", 80, 82, null, 1)]);
        Assert.Equal((30, -3.0), (numbers.LookBack, numbers.HealthChange));
    }

    [Fact]
    public void Of_ABookWithoutAnyEarlierScore_KnowsNoChange() => Assert.Null(Sum([Row("a", 50, null, null, 1)]).HealthChange);

    [Fact]
    public void Of_Nobody_IsNothing()
    {
        var numbers = Sum([]);
        Assert.Equal((0, null, 0, null), (numbers.Totals.Customers, numbers.HealthChange, numbers.Clocks, numbers.NextDue));
    }

    [Fact]
    public void Of_RunningClocks_TellsTheOverdueFromTheNext()
    {
        var numbers = TodaySums.Of([], Day, "EUR", 5, [TimeSpan.FromMinutes(-20), TimeSpan.FromHours(3), TimeSpan.FromMinutes(42)], Day);
        Assert.Equal((5, 3, 1, TimeSpan.FromMinutes(42)), (numbers.OpenAlerts, numbers.Clocks, numbers.Overdue, numbers.NextDue));
    }

    [Fact]
    public void Of_CustomersThatStartedLately_CountsThem() => Assert.Equal(1, Sum([Row("a", 1, null, null, 1, Day.AddDays(-29)), Row("b", 1, null, null, 1, Day.AddDays(-30))]).Started);

    [Fact]
    public void Movers_OfABook_AreThoseThatMovedMostWhicheverWay()
    {
        var movers = TodaySums.Movers([Row("a", 50, null, 53, 1), Row("b", 80, null, 60, 1), Row("c", 70, null, 70, 1), Row("d", 40, null, null, 1), Row("e", 45, null, 42, 9)], 3);
        Assert.Equal(["b", "e", "a"], movers.Select(row => row.Customer.ExternalId));
    }

    private static TodayNumbers Sum(TodayRow[] rows) => TodaySums.Of(rows, Day, "EUR", 0, [], Day);

    private static TodayRow Row(string id, double now, double? before30, double? before14, int arr, DateOnly? started = null) => new(
        new PortfolioRow(id, id, null, null, null, null, Money.FromUnits(arr), Score.FromPoints(now), Of(before30), null, started ?? new DateOnly(2025, 1, 1), null), Of(before14));

    private static Score? Of(double? points) => points is { } known ? Score.FromPoints(known) : null;
}
