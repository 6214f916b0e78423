using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Scorecards.Replay;
using CustomerSuccess.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Scorecards.Model;

public sealed class ReplayRunTests
{
    private static readonly DateOnly Newest = new(2026, 11, 20);
    private static readonly IReadOnlyList<DateOnly> Days = Past.Days(Newest, 3);

    private static readonly Gen<(PastCustomer[] Customers, double Lower)> Cases =
        from size in Gen.Choose(0, 30)
        from lower in Gen.Choose(0, 40)
        from customers in Gen.CollectToArray(Enumerable.Range(0, size).Select(i =>
            from scores in Gen.CollectToArray(Enumerable.Range(0, Days.Count).Select(_ =>
                Gen.Frequency((6, Gen.Choose(0, 100).Select(points => (double?)points)), (1, Gen.Constant((double?)null)))))
            from arr in Gen.Choose(-1, 50)
            select new PastCustomer($"C{i}", scores, LeftOn: null, arr < 0 ? null : arr * 1000)))
        select (customers, (double)lower);

    [Fact]
    public void Report_OfADraft_SaysWhoMovesWhere()
    {
        var report = Compare(5, Now("C1", 83, 720), Now("C2", 63, 476), Now("C3", 70, 100), Now("C4", null, 50), Now("C5", 62));
        Assert.Equal((Newest, "EUR", 5), (report.Day, report.Currency, report.Customers));
        Assert.Equal(
            [(Band.Thriving, 1, 0), (Band.Healthy, 3, 2), (Band.AtRisk, 0, 2), (Band.HighRisk, 0, 0), (Band.Critical, 0, 0), ((Band?)null, 1, 1)],
            report.Distribution.Select(count => (count.Band, count.Published, count.Draft)));
        Assert.Equal(
            [(Band.Thriving, Band.Healthy, 1, 720m), (Band.Healthy, Band.Healthy, 1, 100m), (Band.Healthy, Band.AtRisk, 2, 476m), ((Band?)null, (Band?)null, 1, 50m)],
            report.Movement.Select(move => (move.From, move.To, move.Customers, move.Arr.Units)));
        Assert.Equal(
            [("C1", 83.0, 78.0, (decimal?)720), ("C2", 63, 58, 476), ("C5", 62, 57, null)],
            report.Movers.Select(mover => (mover.Customer.ExternalId, mover.Before!.Value.Points, mover.After!.Value.Points, mover.Arr?.Units)));
        Assert.Equal([-1, 0, -1, 0], report.Movement.Select(move => Math.Sign(move.Direction)));
    }

    [Fact]
    public void Months_OfAReport_EndWithTheNewestDay()
    {
        var report = Compare(5, new PastCustomer("C1", [50, 60, 70, 80]), new PastCustomer("C2", [null, 40, 63, 64]));
        Assert.Equal(Days, report.Months.Select(month => month.Day));
        Assert.Equal([50.0, 50, 66.5, 72], report.Months.Select(month => month.Published.Average!.Value));
        Assert.Equal([1, 1, 0, 0], report.Months.Select(month => month.Published.AtRisk));
        Assert.Equal([1, 2, 1, 1], report.Months.Select(month => month.Draft.AtRisk));
        Assert.All(report.Months, month => Assert.Null(month.Leaving));
    }

    [Fact]
    public void Month_WhoseHorizonHasPassed_SaysHowManyLeft()
    {
        var days = Past.Days(Newest, 6);
        var history = Past.Of(days, new PastCustomer("C1", [.. days.Select(_ => (double?)50)], new DateOnly(2026, 8, 10)), new PastCustomer("C2", [.. days.Select(_ => (double?)50)]));
        var report = new ReplayFrames(history, []).Compare(Past.Straight, Past.Lower(1));
        Assert.Equal([1, 1, 1, null, null, null, null], report.Months.Select(month => month.Leaving));
    }

    [Fact]
    public void Report_OfAnyDraft_CountsEverybodyOnce() => Law.Holds(Cases, x =>
    {
        var report = Compare(x.Lower, x.Customers);
        Assert.Equal(x.Customers.Length, report.Movement.Sum(move => move.Customers));
        Assert.Equal(x.Customers.Length, report.Distribution.Sum(count => count.Published));
        Assert.Equal(x.Customers.Length, report.Distribution.Sum(count => count.Draft));
        var arr = x.Customers.Sum(customer => (decimal)(customer.Arr ?? 0));
        Assert.Equal((arr, arr), (report.Distribution.Sum(count => count.PublishedArr.Units), report.Distribution.Sum(count => count.DraftArr.Units)));
        Assert.Equal(report.Moves.Sum(move => move.Customers), report.Movers.Count);
    });

    [Fact]
    public void Report_OfAnUnchangedDraft_MovesNobody() => Law.Holds(Cases, x =>
    {
        var report = new ReplayFrames(Past.Of(Days, x.Customers), ScoreRule.Shipped).Compare(Past.Straight, Past.Straight with { Name = "Another name" });
        Assert.Empty(report.Movers);
        Assert.All(report.Distribution, count => Assert.Equal((count.Published, count.PublishedArr), (count.Draft, count.DraftArr)));
        Assert.All(report.Alerts, rule => Assert.Equal(rule.Published, rule.Draft));
    });

    [Fact]
    public void Report_OfADraftSeenBefore_IsTheSameObject()
    {
        var frames = new ReplayFrames(Past.Of(Days, Now("C1", 83)), []);
        Assert.Same(frames.Compare(Past.Straight, Past.Lower(5)), frames.Compare(Past.Straight, Past.Lower(5)));
    }

    private static PastCustomer Now(string id, double? points, int? arr = null) => new(id, [.. Days.Select(_ => points)], LeftOn: null, arr);

    private static ReplayReport Compare(double lower, params IReadOnlyList<PastCustomer> customers) =>
        new ReplayFrames(Past.Of(Days, customers), ScoreRule.Shipped).Compare(Past.Straight, Past.Lower(lower));
}
