using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Model.Cohorts;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Revenue.Model.Cohorts;

public sealed class SurvivalCurveTests
{
    /// <summary>6-mercaptopurine in leukaemia (Freireich and others, Blood 21, 1963), the example of many textbooks; weeks are months here. Negative: still followed.</summary>
    private static readonly int[] Freireich = [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35];

    [Fact]
    public void Curve_OfATextbookExample_IsThatOfTheTextbook()
    {
        var curve = SurvivalCurve.Of("6-MP", [.. Freireich.Select(weeks => new Stay(Math.Abs(weeks), weeks > 0))]);

        Assert.Equal(36, curve.Points.Count);
        Assert.Equal(
            [(6, 21, 0.857), (7, 17, 0.807), (10, 15, 0.753), (13, 12, 0.690), (16, 11, 0.627), (22, 7, 0.538), (23, 6, 0.448)],
            curve.Points.Where(point => point.Left > 0).Select(point => (point.Months, point.AtRisk, Math.Round(point.Share, 3))));

        // Greenwood's standard error after 23 weeks is 0.1346; the range is 0.4482 to the power of exp(±1.96 · 0.1346 / (0.4482 · |ln 0.4482|)).
        Assert.Equal((0.188, 0.680), (Math.Round(curve.Points[23].Low, 3), Math.Round(curve.Points[23].High, 3)));
    }

    [Fact]
    public void Curve_WithoutCensoring_IsTheShareThatIsLeft() => Law.Holds(
        Gen.ListOf(Gen.Choose(0, 30)).Where(months => months.Any()),
        months =>
        {
            var curve = SurvivalCurve.Of("All", [.. months.Select(month => new Stay(month, Left: true))]);
            Assert.All(curve.Points, point => Assert.Equal((double)months.Count(month => month > point.Months) / months.Count(), point.Share, 9));
            Assert.Equal(0, curve.Points[^1].Share);
        });

    [Fact]
    public void Curve_OfAnyStays_FallsWithinItsRange() => Law.Holds(
        Gen.ListOf(Gen.Choose(0, 30).SelectMany(month => Gen.Elements(true, false).Select(left => new Stay(month, left)))),
        stays =>
        {
            var curve = SurvivalCurve.Of("All", [.. stays]);
            Assert.All(curve.Points, point => Assert.True(point.Low <= point.Share && point.Share <= point.High && point.Low >= 0 && point.High <= 1, $"{point}"));
            Assert.All(curve.Points.Skip(1).Zip(curve.Points), pair => Assert.True(pair.First.Share <= pair.Second.Share && pair.First.AtRisk <= pair.Second.AtRisk));
        });

    [Fact]
    public void Cohorts_OfAnyPortfolio_HoldEverybodyOnceAndBeginWhole() => Law.Holds(AnyRevenue.Portfolios, customers =>
    {
        var last = Month.LastOver(AnyRevenue.Through);
        var rows = CohortRow.Of(customers, CohortLength.Month, last, 100);
        Assert.Equal(customers.Count(customer => customer.Cohort <= last), rows.Sum(row => row.Customers));
        Assert.All(rows, row =>
        {
            Assert.Equal((row.Customers, row.Mrr, last - row.First + 1), (row.Cells[0].Customers, row.Cells[0].Mrr, row.Cells.Count));
            Assert.Equal(customers.Count(customer => customer.Cohort == row.First && customer.At(last).IsThere), row.Cells[^1].Customers);
        });
        Assert.Equal(
            SurvivalCurve.StaysOf(customers, last).Count(stay => stay.Left),
            customers.Count(customer => customer.Movements.Any(movement => movement.Kind == MovementKind.Churn && movement.Month <= last)));
    });
}
