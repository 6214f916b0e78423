using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Revenue.Model;

public sealed class MonthMovementsTests
{
    private static readonly Func<DateOnly, decimal> One = _ => 1m;

    [Theory]
    [InlineData("New", "2026-01 New 0 100", "2026-01-15 100")]
    [InlineData("Twice within a month: the end counts", "2026-01 New 0 120", "2026-01-10 100", "2026-01-20 80", "2026-01-25 120")]
    [InlineData("More", "2026-01 New 0 100; 2026-03 Expansion 100 150", "2026-01-01 100", "2026-03-31 150")]
    [InlineData("Less", "2026-01 New 0 100; 2026-03 Contraction 100 60", "2026-01-01 100", "2026-03-02 60")]
    [InlineData("Up and down within a month nets to nothing", "2026-01 New 0 100", "2026-01-01 100", "2026-03-02 60", "2026-03-20 100")]
    [InlineData("Left", "2026-01 New 0 100; 2026-03 Churn 100 0", "2026-01-01 100", "2026-03-02 left")]
    [InlineData("Back", "2026-01 New 0 100; 2026-03 Churn 100 0; 2026-06 Reactivation 0 70", "2026-01-01 100", "2026-03-02 left", "2026-06-05 70")]
    [InlineData("A pause is no churn, its end no return", "2026-01 New 0 100; 2026-03 Contraction 100 0; 2026-05 Expansion 0 100", "2026-01-01 100", "2026-03-02 0", "2026-05-05 100")]
    [InlineData("Left while pausing", "2026-01 New 0 100; 2026-03 Contraction 100 0; 2026-04 Churn 0 0", "2026-01-01 100", "2026-03-02 0", "2026-04-09 left")]
    [InlineData("Left while pausing, and back", "2026-01 New 0 100; 2026-03 Contraction 100 0; 2026-04 Churn 0 0; 2026-05 Reactivation 0 5", "2026-01-01 100", "2026-03-02 0", "2026-04-09 left", "2026-05-01 5")]
    [InlineData("Left and back within a month", "2026-01 New 0 100; 2026-03 Contraction 100 90", "2026-01-01 100", "2026-03-02 left", "2026-03-20 90")]
    [InlineData("Came and left within a month", "2026-02 Passing 0 0", "2026-02-03 100", "2026-02-20 left")]
    [InlineData("Came and left within a month, then came for good", "2026-02 Passing 0 0; 2026-04 New 0 80", "2026-02-03 100", "2026-02-20 left", "2026-04-01 80")]
    [InlineData("Back for days only", "2026-01 New 0 100; 2026-02 Churn 100 0; 2026-04 Passing 0 0; 2026-06 Reactivation 0 10", "2026-01-01 100", "2026-02-20 left", "2026-04-01 80", "2026-04-28 left", "2026-06-30 10")]
    [InlineData("A trial that pays later", "2026-03 New 0 50", "2026-01-01 0", "2026-03-01 50")]
    [InlineData("Never paid, left", "", "2026-01-01 0", "2026-03-01 left")]
    [InlineData("On the last day of a month, and on the first of the next", "2026-01 New 0 100; 2026-02 Churn 100 0", "2026-01-31 100", "2026-02-01 left")]
    [InlineData("In the month that is not over", "2026-11 New 0 100", "2026-11-20 100")]
    public void Movements_OfACourse_AreBetweenMonthEnds(string what, string expected, params string[] course)
    {
        var movements = MonthMovements.Of([.. course.Select(Point)], One, AnyRevenue.Through);

        Assert.Equal(expected, string.Join("; ", movements.Select(x => $"{x.Month} {x.Kind} {x.ReportedOpening.Units:0} {x.ReportedClosing.Units:0}")));
        Assert.All(movements, movement => Assert.Equal(movement.ReportedClosing - movement.ReportedOpening, movement.Amount));
        Assert.NotEmpty(what);
    }

    [Fact]
    public void Movement_InAnotherCurrency_IsAtTheRateOfTheMonthsEndAndTheRestIsCurrency()
    {
        // 100 at 1.10 are 110; at 1.20 they are 120, and the 30 more are 36.
        var movements = MonthMovements.Of(
            [Point("2026-01-10 100"), Point("2026-02-10 130")], day => day.Month switch { 1 => 1.10m, 2 => 1.20m, _ => 1.25m }, new DateOnly(2026, 4, 30));

        Assert.Equal([MovementKind.New, MovementKind.Expansion, MovementKind.Currency], movements.Select(movement => movement.Kind));
        Assert.Equal((Units(110), Units(156), Units(10), Units(36)), Amounts(movements[1]));
        Assert.Equal((Units(156), Units(162.5m), Units(6.5m), Units(0)), Amounts(movements[2]));
    }

    [Fact]
    public void Movements_OfAnyCourseAndRates_AddUpAndFollowOneAnother() => Law.Holds(
        AnyRevenue.Courses.SelectMany(course => AnyRevenue.Rates.Select(rates => (course, rates))),
        given =>
        {
            var rate = AnyRevenue.RateOf(given.rates);
            var movements = MonthMovements.Of(given.course, rate, AnyRevenue.Through);
            var (native, reported) = (Money.Zero, Money.Zero);
            foreach (var movement in movements)
            {
                Assert.Equal(native, movement.Opening);
                Assert.Equal(reported, movement.ReportedOpening);
                Assert.Equal(movement.ReportedClosing, movement.ReportedOpening + movement.Amount + movement.CurrencyEffect);
                Assert.True(SignFits(movement), $"{movement}");
                (native, reported) = (movement.Closing, movement.ReportedClosing);
            }

            var last = given.course.LastOrDefault();
            Assert.Equal(last.Mrr, native);
            Assert.Equal(Money.FromUnits(last.Mrr.Units * rate(AnyRevenue.Through)), reported);
        });

    [Fact]
    public void Customer_OfAnyCourse_IsNewOnceAndLeavesNoOftenerThanItComes() => Law.Holds(AnyRevenue.Courses, course =>
    {
        var kinds = MonthMovements.Of(course, One, AnyRevenue.Through).Select(movement => movement.Kind).ToList();
        var came = kinds.Count(kind => kind is MovementKind.New or MovementKind.Reactivation);
        var left = kinds.Count(kind => kind == MovementKind.Churn);
        Assert.True(kinds.Count(kind => kind == MovementKind.New) <= 1 && came - left is 0 or 1, string.Join(", ", kinds));
        Assert.DoesNotContain(MovementKind.Currency, kinds);
    });

    private static bool SignFits(MonthMovement movement) => movement.Kind switch
    {
        MovementKind.New or MovementKind.Reactivation => movement.Opening == Money.Zero && movement.Amount.Cents >= 0,
        MovementKind.Expansion => movement.Amount.Cents >= 0,
        MovementKind.Contraction => movement.Amount.Cents <= 0,
        MovementKind.Churn => movement.Closing == Money.Zero && movement.Amount.Cents <= 0,
        _ => movement.Amount == Money.Zero,
    };

    private static (Money, Money, Money, Money) Amounts(MonthMovement x) => (x.ReportedOpening, x.ReportedClosing, x.CurrencyEffect, x.Amount);

    private static Money Units(decimal units) => Money.FromUnits(units);

    private static PricePoint Point(string text) => text.Split(' ') is [var day, var mrr]
        ? new PricePoint(DateOnly.Parse(day), mrr == "left" ? Money.Zero : Units(decimal.Parse(mrr)), mrr == "left")
        : throw new FormatException(text);
}
