using System.Collections.Immutable;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class ScoreProgramTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(5000)]
    public void Run_OverColumns_AgreesWithEachCustomerAlone(int customers)
    {
        var batch = Batch(customers);
        foreach (var scorecard in ShippedScorecards.All)
        {
            AssertAgrees(scorecard, batch);
        }
    }

    [Fact]
    public void Run_OfAnyScorecard_AgreesWithEachCustomerAlone() => Law.Holds(
        from scorecard in AnyScorecard.Gen
        from snapshots in Gen.NonEmptyListOf(AnySnapshot.Gen)
        select (scorecard, snapshots),
        x => AssertAgrees(x.scorecard, SnapshotBatch.Of(AnySnapshot.Day, x.snapshots)),
        count: 500);

    [Fact]
    public void Run_OfCustomersInAnotherOrder_GivesTheSameScores()
    {
        var batch = Batch(2_500);
        var order = Enumerable.Range(0, batch.Count).OrderBy(i => i * 7919 % batch.Count).ToList();
        var shuffled = SnapshotBatch.Of(batch.Day, [.. order.Select(i => batch[i])]);
        foreach (var scorecard in ShippedScorecards.All)
        {
            var program = new ScoreProgram(scorecard);
            var (straight, other) = (program.Run(batch), program.Run(shuffled));
            Assert.Equal(order.Select(i => straight.ScoreOf(i)), order.Select((_, i) => other.ScoreOf(i)));
        }
    }

    [Fact]
    public void Run_ColumnsThatNobodyFilled_AreUnknownForEverybody()
    {
        var scores = new ScoreProgram(ShippedScorecards.Behavioural).Run(new SnapshotBatch(AnySnapshot.Day, [1, 2, 3]));
        Assert.All(Enumerable.Range(0, 3), row => Assert.Equal((null, 0.0), (scores.ScoreOf(row), scores.CoverageOf(row))));
    }

    private static void AssertAgrees(Scorecard scorecard, SnapshotBatch batch)
    {
        var scores = new ScoreProgram(scorecard).Run(batch);
        Assert.Equal(batch.Count, scores.Count);
        for (var row = 0; row < batch.Count; row++)
        {
            var explained = ScoreExplainer.Explain(scorecard, batch[row]);
            Assert.Equal(explained.Score, scores.ScoreOf(row));
            Assert.Equal(explained.Coverage, scores.CoverageOf(row), 12);
            for (var category = 0; category < scorecard.Categories.Length; category++)
            {
                Assert.Equal(explained.Categories[category].Points, scores.Category(category)[row]);
            }
        }
    }

    /// <summary>From a fixed seed; a quarter of the numbers is missing.</summary>
    private static SnapshotBatch Batch(int customers)
    {
        var random = new Random(42);
        var ids = Enumerable.Range(1, customers).ToImmutableArray();
        return SnapshotBatch.Of(AnySnapshot.Day, ids, Inputs.All.ToDictionary(
            info => info.Input,
            info => ids.Select(_ => random.Next(4) == 0 ? double.NaN : info.Low + ((info.High - info.Low) * random.NextDouble())).ToArray()));
    }
}
