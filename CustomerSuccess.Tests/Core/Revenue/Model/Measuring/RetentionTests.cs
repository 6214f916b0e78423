using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Revenue.Model;
using CustomerSuccess.Core.Revenue.Model.Measuring;
using CustomerSuccess.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Revenue.Model.Measuring;

public sealed class RetentionTests
{
    [Fact]
    public void Retention_OfAnyPortfolioAndPeriod_KeepsItsLaws() => Law.Holds(Any, given =>
    {
        var retention = Retention.Of(given.Customers, given.Period);
        if (retention.Opening.Cents == 0)
        {
            Assert.Null(retention.Grr);
            return;
        }

        Assert.InRange(retention.Grr!.Value, 0, 1);
        Assert.True(retention.Grr <= retention.Nrr, $"{retention}");
        Assert.Equal(retention.Nrr!.Value, retention.Grr.Value + retention.Expansion!.Value, 12);
        Assert.InRange(retention.Logo!.Value, 0, 1);
        Assert.InRange(retention.RevenueChurn!.Value, 0, 1 - retention.Grr.Value + 1e-12);
        Assert.Equal(1, retention.Logo.Value + retention.ChurnRate!.Value, 12);
    });

    [Fact]
    public void Sums_OfAnyPortfolioAndPeriod_AddUpToTheCentAndAreThoseOfTheirSlices() => Law.Holds(Any, given =>
    {
        var sums = MovementSums.Of(given.Customers, given.Period);
        var moved = MovementSums.Moving.Aggregate(Money.Zero, (sum, kind) => sum + sums[kind].Amount);
        Assert.Equal(sums.Closing, sums.Opening + moved + sums.Currency.Amount);
        Assert.Equal(Money.Zero, sums[MovementKind.Currency].Amount + sums[MovementKind.Passing].Amount);

        var slices = RevenueSlice.Of(given.Customers, RevenueSliceBy.Segment, given.Period);
        Assert.Equal(sums.Opening, slices.Aggregate(Money.Zero, (sum, slice) => sum + slice.Sums.Opening));
        Assert.Equal(sums.Closing, slices.Aggregate(Money.Zero, (sum, slice) => sum + slice.Sums.Closing));
        Assert.Equal(Retention.Of(given.Customers, given.Period).Kept, slices.Aggregate(Money.Zero, (sum, slice) => sum + slice.Retention.Kept));
    });

    [Fact]
    public void Sums_OfAPeriod_AreThoseOfItsMonths() => Law.Holds(Any, given =>
    {
        var (whole, months) = (MovementSums.Of(given.Customers, given.Period), given.Period.Months.Select(month => MovementSums.Of(given.Customers, new Period(month, month))).ToList());
        Assert.Equal(whole.Opening, months[0].Opening);
        Assert.Equal(whole.Closing, months[^1].Closing);
        Assert.All(Enum.GetValues<MovementKind>(), kind => Assert.Equal(whole[kind], new KindSum(months.Sum(month => month[kind].Count), new Money(months.Sum(month => month[kind].Amount.Cents)))));
        Assert.All(months.Skip(1).Zip(months), pair => Assert.Equal(pair.Second.Closing, pair.First.Opening));
    });

    [Fact]
    public void Months_InOneWalk_AreThoseOfEachMonth() => Law.Holds(Any, given =>
    {
        var lines = RevenueMonthLine.Of(given.Customers, given.Period);
        Assert.Equal(given.Period.Months.Reverse(), lines.Select(line => line.Sums.Period.Last));
        Assert.All(lines, line =>
        {
            var sums = MovementSums.Of(given.Customers, line.Sums.Period);
            Assert.Equal(Retention.Of(given.Customers, line.Sums.Period), line.Retention);
            Assert.Equal((sums.Opening, sums.OpeningCustomers, sums.Currency, sums.Closing, sums.ClosingCustomers), (line.Sums.Opening, line.Sums.OpeningCustomers, line.Sums.Currency, line.Sums.Closing, line.Sums.ClosingCustomers));
            Assert.Equal(sums.ByKind.OrderBy(own => own.Key), line.Sums.ByKind.OrderBy(own => own.Key));
        });
    });

    [Fact]
    public void Lists_BehindAnyNumbers_AddUpToThem() => Law.Holds(Any, given =>
    {
        var (sums, retention) = (MovementSums.Of(given.Customers, given.Period), Retention.Of(given.Customers, given.Period));
        Assert.Equal(sums[MovementKind.New], Of(RevenueListKind.New));
        Assert.Equal(sums[MovementKind.Reactivation], Of(RevenueListKind.Reactivation));
        Assert.Equal(sums[MovementKind.Expansion], Of(RevenueListKind.Expansion));
        Assert.Equal(sums[MovementKind.Contraction], Of(RevenueListKind.Contraction));
        Assert.Equal(sums[MovementKind.Churn], Of(RevenueListKind.Churn));
        Assert.Equal(sums[MovementKind.Passing], Of(RevenueListKind.Passing));
        Assert.Equal(sums.Currency, Of(RevenueListKind.Currency));
        Assert.Equal(new KindSum(retention.Customers, retention.Closing - retention.Opening), Of(RevenueListKind.Opening));
        Assert.Equal(retention.Kept - retention.Opening, Of(RevenueListKind.Less).Amount);
        Assert.Equal(retention.Closing - retention.Kept, Of(RevenueListKind.More).Amount);
        Assert.Equal(new KindSum(retention.Left, Money.Zero - retention.Churned), Of(RevenueListKind.Left));
        Assert.Equal(sums.ClosingCustomers, Of(RevenueListKind.Closing).Count);

        KindSum Of(RevenueListKind kind)
        {
            var lines = RevenueLines.Of(given.Customers, kind, given.Period).ToList();
            return new KindSum(lines.Count, lines.Aggregate(Money.Zero, (sum, line) => sum + line.Change));
        }
    });

    [Fact]
    public void Retention_OfACustomerThatLeftAndCameBackWithin_CountsItsTwoEnds()
    {
        var customer = Of((1, MovementKind.New, 0, 100), (3, MovementKind.Churn, 100, 0), (5, MovementKind.Reactivation, 0, 80));

        var half = Retention.Of([customer], new Period(At(2), At(6)));
        var month = Retention.Of([customer], new Period(At(3), At(3)));

        Assert.Equal((1, 0.8, 0.8), (half.Stayed, half.Grr!.Value, half.Nrr!.Value));
        Assert.Equal((0, 0.0, 0.0, 1.0), (month.Stayed, month.Grr!.Value, month.Nrr!.Value, month.ChurnRate!.Value));
    }

    [Fact]
    public void Retention_OfACustomerThatPausedAtTheOpening_HasNothingToLoseAndMayGain()
    {
        var payer = Of((1, MovementKind.New, 0, 100));
        var pausing = Of((1, MovementKind.New, 0, 50), (2, MovementKind.Contraction, 50, 0), (4, MovementKind.Expansion, 0, 60));

        var retention = Retention.Of([payer, pausing], new Period(At(3), At(5)));

        Assert.Equal((2, 2, 1.0, 1.6), (retention.Customers, retention.Stayed, retention.Grr!.Value, retention.Nrr!.Value));
    }

    [Fact]
    public void Retention_WhenOnlyRatesMove_IsWhole()
    {
        var customer = new CustomerRevenue("C1", "C1", null, null, null, null, null,
        [
            new MonthMovement(At(1), MovementKind.New, Money.Zero, Units(100), Money.Zero, Units(110), Money.Zero),
            new MonthMovement(At(2), MovementKind.Currency, Units(100), Units(100), Units(110), Units(90), Units(-20)),
        ]);

        var retention = Retention.Of([customer], new Period(At(2), At(2)));

        Assert.Equal((1.0, 1.0, Units(110)), (retention.Grr!.Value, retention.Nrr!.Value, retention.Opening));
    }

    [Fact]
    public void Reasons_OfChurn_AreThoseOfTheLastLeaving()
    {
        var twice = Of((1, MovementKind.New, 0, 100), (2, MovementKind.Churn, 100, 0), (3, MovementKind.Reactivation, 0, 70), (4, MovementKind.Churn, 70, 0)) with { Reason = "price" };
        var once = Of((1, MovementKind.New, 0, 10), (4, MovementKind.Churn, 10, 0)) with { Reason = "Price" };

        Assert.Equal([new ChurnReason(null, 1, Units(100)), new ChurnReason("price", 2, Units(80))], ChurnReason.Of([twice, once], new Period(At(1), At(6))));
    }

    private static Gen<(IReadOnlyList<CustomerRevenue> Customers, Period Period)> Any =>
        AnyRevenue.Portfolios.SelectMany(customers => AnyRevenue.Periods.Select(period => (customers, period)));

    private static Month At(int month) => Month.Of(new DateOnly(2026, month, 1));

    private static Money Units(decimal units) => Money.FromUnits(units);

    private static CustomerRevenue Of(params (int Month, MovementKind Kind, decimal From, decimal To)[] movements) => new(
        "C", "C", null, null, null, null, null,
        [.. movements.Select(x => new MonthMovement(At(x.Month), x.Kind, Units(x.From), Units(x.To), Units(x.From), Units(x.To), Money.Zero))]);
}
