using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Scorecards.Model;

public sealed class BacktestRunTests
{
    private static readonly DateOnly Newest = new(2026, 11, 20);
    private static readonly IReadOnlyList<DateOnly> Days = Past.Days(Newest, 12);

    private static readonly Gen<PastCustomer[]> Portfolios =
        from size in Gen.Choose(0, 40)
        from customers in Gen.CollectToArray(Enumerable.Range(0, size).Select(i =>
            from scores in Gen.CollectToArray(Enumerable.Range(0, Days.Count).Select(_ =>
                Gen.Frequency((6, Gen.Choose(0, 100).Select(points => (double?)points)), (1, Gen.Constant((double?)null)))))
            from left in Gen.Frequency((1, Gen.Constant((DateOnly?)null)), (1, Gen.Choose(1, 350).Select(days => (DateOnly?)Newest.AddDays(-days))))
            select new PastCustomer($"C{i}", scores, left, 1000 * i)))
        select customers;

    [Fact]
    public void Rows_OfMonthEndsWhoseHorizonHasNotPassed_AreLeftOut()
    {
        var backtest = Run(new PastCustomer("C1", Same(50)));
        Assert.Equal((new DateOnly(2025, 11, 30), new DateOnly(2026, 7, 31), 9), (backtest.From, backtest.Through, backtest.Rows));
    }

    [Theory]
    [InlineData("2026-05-31", 2)] // on the day of leaving the customer is no longer there: March, April
    [InlineData("2026-05-30", 2)]
    [InlineData("2026-05-29", 3)] // the end of February is 90 days before
    [InlineData("2026-06-01", 3)] // March, April, May
    [InlineData("2026-11-01", 0)] // no observed month end lies within 90 days before
    [InlineData("2026-10-29", 1)] // 31 July is 90 days before
    [InlineData("2026-10-30", 0)]
    public void Row_WithinNinetyDaysOfLeaving_CountsAsLeaving(string left, int rows) =>
        Assert.Equal(rows, Run(new PastCustomer("C1", Same(50), DateOnly.Parse(left))).LeavingRows);

    [Fact]
    public void Backtest_BelowTwentyChurnedCustomers_SaysThatItCannotTell()
    {
        var backtest = Run(Leavers(19, 30, 80));
        Assert.Equal((BacktestVerdict.NotEnoughChurn, 19, null), (backtest.Verdict, backtest.Churned, backtest.Auc));
        Assert.Equal("Not enough churn to tell: 19 customers left within 90 days of a month end, and 20 are needed.", BacktestWords.Sentence(backtest));
    }

    [Fact]
    public void Backtest_OfAScoreThatTells_SaysSo()
    {
        var backtest = Run(Leavers(20, 30, 80));
        Assert.Equal((BacktestVerdict.Separates, 20, 1.0), (backtest.Verdict, backtest.Churned, backtest.Auc!.Value));
        Assert.StartsWith("The scorecard separates churners: AUC 1.00", BacktestWords.Sentence(backtest), StringComparison.Ordinal);
    }

    [Fact]
    public void Backtest_OfAScoreThatIsTheSameForAll_DoesNotSeparate()
    {
        var backtest = Run(Leavers(20, 50, 50));
        Assert.Equal(BacktestVerdict.DoesNotSeparate, backtest.Verdict);
        Assert.StartsWith("The scorecard does not separate churners: its AUC of 0.50", BacktestWords.Sentence(backtest), StringComparison.Ordinal);
    }

    [Fact]
    public void Backtest_OfAScoreThatIsHigherForThoseWhoLeave_HasItBackwards() =>
        Assert.Equal(BacktestVerdict.Reversed, Run(Leavers(20, 80, 30)).Verdict);

    [Fact]
    public void Backtest_WithoutAnyScore_DoesNotSeparate()
    {
        var backtest = Run([.. Leavers(20, 50, 50).Select(customer => customer with { Scores = [.. customer.Scores.Select(_ => (double?)null)] })]);
        Assert.Equal((BacktestVerdict.DoesNotSeparate, null, backtest.Rows), (backtest.Verdict, backtest.Auc, backtest.UnscoredRows));
        Assert.Equal("The scorecard does not separate churners: of 20 customers that left, it gave 0 a score.", BacktestWords.Sentence(backtest));
    }

    /// <summary>A few scores of many that left would give an interval that means nothing.</summary>
    [Fact]
    public void Backtest_ThatScoresHardlyAnybodyWhoLeft_DoesNotSeparate()
    {
        var backtest = Run([.. Leavers(30, 80, 30).Select((customer, i) => i is >= 19 and < 30 ? customer with { Scores = [.. customer.Scores.Select(_ => (double?)null)] } : customer)]);
        Assert.Equal((BacktestVerdict.DoesNotSeparate, 30, 19, null), (backtest.Verdict, backtest.Churned, backtest.ChurnedScored, backtest.Auc));
    }

    [Fact]
    public void Warning_ThatWasInterrupted_CountsFromItsLastBeginning()
    {
        // Below Healthy in November, January, and from March on; left on 15 June.
        var backtest = Run(new PastCustomer("C1", [50, 70, 50, 70, 50, 50, 59.99, null, null, null, null, null, null], new DateOnly(2026, 6, 15)));
        Assert.Equal((1, 1, (double?)(new DateOnly(2026, 6, 15).DayNumber - new DateOnly(2026, 3, 31).DayNumber)), (backtest.Leavings, backtest.Warned, backtest.WarningDays));
        Assert.Empty(backtest.Missed);
    }

    [Fact]
    public void Churner_AtSixtyOrWithoutAScoreAtLast_IsMissed()
    {
        var backtest = Run(
            new PastCustomer("C1", [50, 50, 50, 50, 50, 50, 60, null, null, null, null, null, null], new DateOnly(2026, 6, 15), 500),
            new PastCustomer("C2", [50, 50, 50, 50, 50, 50, null, null, null, null, null, null, null], new DateOnly(2026, 6, 15), 900));
        Assert.Equal((2, 0, null), (backtest.Leavings, backtest.Warned, backtest.WarningDays));
        Assert.Equal(["C2", "C1"], backtest.Missed.Select(missed => missed.Customer.ExternalId));

        // 30 days before lies 16 May, 60 days 16 April, 90 days 17 March.
        Assert.Equal((Score.FromPoints(50), Score.FromPoints(50), Score.FromPoints(50)), (backtest.Missed[1].Before30, backtest.Missed[1].Before60, backtest.Missed[1].Before90));
    }

    [Fact]
    public void Figures_OfAnyPortfolio_AddUp() => Law.Holds(Portfolios, customers =>
    {
        var backtest = Run(customers);
        Assert.Equal(backtest.Rows, backtest.UnscoredRows + backtest.Bands.Sum(band => band.Rows));
        Assert.True(backtest.Bands.Sum(band => band.Leaving) <= backtest.LeavingRows);
        Assert.Equal(backtest.Bands[0].RowsAtOrBelow, backtest.Bands.Sum(band => band.Rows));
        Assert.Equal(backtest.Leavings, backtest.Warned + backtest.Missed.Count);
        Assert.True(backtest.Churned <= backtest.LeavingRows);
        Assert.All(backtest.Bands, band => Assert.True((band.Precision ?? 0) is >= 0 and <= 1 && (band.RecallAtOrBelow ?? 0) is >= 0 and <= 1));
        Assert.Equal(backtest.Churned < 20, backtest.Verdict == BacktestVerdict.NotEnoughChurn);
    });

    [Fact]
    public void Bands_OfAnyBacktest_AreBestFirst() => Assert.Equal(Bands.BestFirst, Run().Bands.Select(band => band.Band));

    private static Backtest Run(params IReadOnlyList<PastCustomer> customers)
    {
        var history = Past.Of(Days, customers);
        return BacktestRun.Of(history, LabelledRows.Of(history), ReplayScores.Of(Past.Straight, history));
    }

    private static double?[] Same(double points) => [.. Days.Select(_ => (double?)points)];

    /// <summary>As many that leave in June, and have another score from March on, as asked for, and as many that stay.</summary>
    private static IReadOnlyList<PastCustomer> Leavers(int count, double leaving, double staying) =>
    [
        .. Enumerable.Range(0, count).Select(i => new PastCustomer($"L{i}", [.. Same(staying)[..4], .. Same(leaving)[4..]], new DateOnly(2026, 6, 1).AddDays(i))),
        .. Enumerable.Range(0, count).Select(i => new PastCustomer($"S{i}", Same(staying))),
    ];
}
