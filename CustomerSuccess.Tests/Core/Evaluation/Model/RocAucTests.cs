using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Evaluation.Model;

public sealed class RocAucTests
{
    private const int Customers = 6;

    /// <summary>Few levels, so that ties are the rule; -1 is no score.</summary>
    private static readonly Gen<(int Score, int Other, bool Leaves, int Customer)[]> Rows =
        from size in Gen.Choose(0, 30)
        from rows in Gen.CollectToArray(Enumerable.Range(0, size).Select(_ =>
            from score in Gen.Choose(-1, 5)
            from other in Gen.Choose(-1, 5)
            from leaves in Gen.Elements(true, false, false)
            from customer in Gen.Choose(0, Customers - 1)
            select (score, other, leaves, customer)))
        select rows;

    [Theory]
    [InlineData(new[] { 10, 40, 35, 80 }, new[] { true, true, false, false }, 0.75)]
    [InlineData(new[] { 50, 50 }, new[] { true, false }, 0.5)]
    [InlineData(new[] { 1, 2, 3 }, new[] { true, false, false }, 1)]
    [InlineData(new[] { 3, 2, 1 }, new[] { true, false, false }, 0)]
    [InlineData(new[] { 5, 5, 9 }, new[] { true, false, false }, 0.75)]
    public void Auc_OfAnExample_IsTheShareOfPairsInOrder(int[] scores, bool[] leaves, double auc) =>
        Assert.Equal(auc, RocAuc.Of(scores, leaves, [.. Enumerable.Range(0, scores.Length)], scores.Length)!.Value);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Auc_OfOneGroupOnly_IsNotKnown(bool leaves) => Assert.Null(RocAuc.Of([10, 20], [leaves, leaves], [0, 1], 2));

    [Fact]
    public void Auc_OfAnyRows_IsExactlyThatOfCountingPairs() => Law.Holds(Rows, rows =>
    {
        var known = rows.Where(row => row.Score >= 0).ToList();
        var pairs = from leaving in known.Where(row => row.Leaves)
                    from staying in known.Where(row => !row.Leaves)
                    select Wins(leaving.Score, staying.Score);
        var all = pairs.ToList();
        Assert.Equal(all.Count == 0 ? null : all.Sum() / all.Count, Of(rows)?.Value);
    });

    [Fact]
    public void Variance_OfAnyRows_IsThatOfObuchowskisSums() => Law.Holds(Rows, rows =>
    {
        var parts = RocParts.Of([.. rows.Select(row => row.Score)], [.. rows.Select(row => row.Leaves)], [.. rows.Select(row => row.Customer)], Customers);
        if (parts is not null)
        {
            Assert.Equal(Math.Max(0, Spelled([.. rows.Where(row => row.Score >= 0)])), parts.Variance(), 12);
        }
    });

    /// <summary>Risks are the scores turned round, so the area is the same; a NaN is what -1 is to scores.</summary>
    [Fact]
    public void Auc_OfRisks_IsThatOfScoresTurnedRound() => Law.Holds(Rows, rows =>
    {
        double[] risks = [.. rows.Select(row => row.Score < 0 ? double.NaN : 0.3 - (0.1 * row.Score))];
        double[] others = [.. rows.Select(row => row.Other < 0 ? double.NaN : 0.3 - (0.1 * row.Other))];
        bool[] leaves = [.. rows.Select(row => row.Leaves)];
        int[] customers = [.. rows.Select(row => row.Customer)];
        Assert.Equal(Of(rows), RocAuc.OfRisks(risks, leaves, customers, Customers));
        Assert.Equal(Difference(rows), RocAuc.DifferenceOfRisks(risks, others, leaves, customers, Customers));
    });

    [Fact]
    public void Difference_OfAnyRows_IsThatOfTheAreasAndTurnsRoundWithThem() => Law.Holds(Rows, rows =>
    {
        var both = rows.Where(row => row.Score >= 0 && row.Other >= 0).ToArray();
        var (there, back) = (Difference(rows), Difference([.. rows.Select(row => (row.Other, row.Score, row.Leaves, row.Customer))]));
        Assert.Equal(Of(both) is { } first && Of([.. both.Select(row => (row.Other, row.Score, row.Leaves, row.Customer))]) is { } second ? first.Value - second.Value : null, there?.Value);
        Assert.Equal((there?.Value, there?.Low), (-back?.Value, -back?.High));
    });

    [Fact]
    public void Difference_OfAScoreToItself_IsZeroWithoutDoubt() => Law.Holds(Rows, rows =>
    {
        if (Difference([.. rows.Select(row => (row.Score, row.Score, row.Leaves, row.Customer))]) is { } none)
        {
            Assert.Equal(new Estimate(0, 0, 0), none);
        }
    });

    [Fact]
    public void Interval_OfAnyRows_HoldsTheValueWithinZeroAndOne() => Law.Holds(Rows, rows =>
    {
        if (Of(rows) is { } auc)
        {
            Assert.True(auc.Low >= 0 && auc.Low <= auc.Value && auc.Value <= auc.High && auc.High <= 1);
        }
    });

    /// <summary>The interval of 95 % holds the true area in about 95 of 100 drawn portfolios; one that takes months for independent does so far less often.</summary>
    [Fact]
    public void Interval_OverMonthsThatResembleEachOther_CoversTheTruth()
    {
        const int Portfolios = 600;
        var random = new Random(20261121);
        var (clustered, naive) = (0, 0);
        for (var i = 0; i < Portfolios; i++)
        {
            var rows = CorrelatedRows.Draw(random, customers: 120);
            clustered += RocAuc.Of(rows.Scores, rows.Leaves, rows.Customers, 120)!.Includes(CorrelatedRows.TrueAuc) ? 1 : 0;
            naive += RocAuc.Of(rows.Scores, rows.Leaves, [.. Enumerable.Range(0, rows.Scores.Count)], rows.Scores.Count)!.Includes(CorrelatedRows.TrueAuc) ? 1 : 0;
        }

        Assert.InRange((double)clustered / Portfolios, 0.925, 0.975);
        Assert.InRange((double)naive / Portfolios, 0, 0.88);
    }

    [Fact]
    public void IntervalOfADifference_BetweenEquallyGoodScores_CoversZero()
    {
        const int Portfolios = 600;
        var random = new Random(20261122);
        var covered = Enumerable.Range(0, Portfolios).Count(_ =>
        {
            var rows = CorrelatedRows.Draw(random, customers: 120);
            return RocAuc.Difference(rows.Scores, rows.Others, rows.Leaves, rows.Customers, 120)!.Includes(0);
        });
        Assert.InRange((double)covered / Portfolios, 0.925, 0.975);
    }

    private static Estimate? Of((int Score, int Other, bool Leaves, int Customer)[] rows) => RocAuc.Of(
        [.. rows.Select(row => row.Score)], [.. rows.Select(row => row.Leaves)], [.. rows.Select(row => row.Customer)], Customers);

    private static Estimate? Difference((int Score, int Other, bool Leaves, int Customer)[] rows) => RocAuc.Difference(
        [.. rows.Select(row => row.Score)], [.. rows.Select(row => row.Other)], [.. rows.Select(row => row.Leaves)], [.. rows.Select(row => row.Customer)], Customers);

    private static double Wins(int leaving, int staying) => leaving < staying ? 1 : leaving == staying ? 0.5 : 0;

    /// <summary>Pages 569 and 570 of the paper, as they stand there.</summary>
    private static double Spelled(IReadOnlyList<(int Score, int Other, bool Leaves, int Customer)> rows)
    {
        var (x, y) = (rows.Where(row => row.Leaves).ToList(), rows.Where(row => !row.Leaves).ToList());
        var auc = x.Sum(a => y.Sum(b => Wins(a.Score, b.Score))) / (x.Count * y.Count);
        var v10 = Enumerable.Range(0, Customers).Select(c => x.Where(row => row.Customer == c).Sum(a => y.Average(b => Wins(a.Score, b.Score)))).ToList();
        var v01 = Enumerable.Range(0, Customers).Select(c => y.Where(row => row.Customer == c).Sum(b => x.Average(a => Wins(a.Score, b.Score)))).ToList();
        var (m, n) = (x.CountBy(row => row.Customer).ToDictionary(), y.CountBy(row => row.Customer).ToDictionary());
        var all = rows.Select(row => row.Customer).Distinct().Count();
        double Of10(int c) => v10[c] - (m.GetValueOrDefault(c) * auc);
        double Of01(int c) => v01[c] - (n.GetValueOrDefault(c) * auc);
        double Sum(Func<int, double> part) => Enumerable.Range(0, Customers).Sum(part);
        double Factor(int clusters) => clusters > 1 ? clusters / (clusters - 1.0) : 1;
        var s10 = Factor(m.Count) / x.Count * Sum(c => Of10(c) * Of10(c));
        var s01 = Factor(n.Count) / y.Count * Sum(c => Of01(c) * Of01(c));
        var s11 = Factor(all) * Sum(c => Of10(c) * Of01(c));
        return (s10 / x.Count) + (s01 / y.Count) + (2 / ((double)x.Count * y.Count) * s11);
    }
}
