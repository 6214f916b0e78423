using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Health.Model;

/// <summary>What must hold for the explanation of every change.</summary>
public sealed class ChangeLawsTests
{
    private static Gen<Scorecard> Scorecards { get; } = Gen.Frequency((1, Gen.Elements(ShippedScorecards.All.AsEnumerable())), (2, AnyScorecard.Gen));

    /// <summary>The second day differs from the first in some numbers only, as days do.</summary>
    private static Gen<(Snapshot Then, Snapshot Now)> Days { get; } =
        from then in AnySnapshot.Gen
        from other in AnySnapshot.Gen
        from moved in Gen.ArrayOf(Gen.Choose(0, 2), Inputs.Count)
        select (then, now: then with { Day = then.Day.AddDays(30), Values = [.. then.Values.Select((value, i) => moved[i] == 0 ? other.Values[i] : value)] });

    private static Gen<(Judged Then, Judged Now)> SameScorecard { get; } =
        from scorecard in Scorecards
        from days in Days
        select (new Judged("A v1", scorecard, days.Then), new Judged("A v1", scorecard, days.Now));

    private static Gen<(Judged Then, Judged Now)> AnyTwo { get; } =
        from first in Scorecards
        from second in Scorecards
        from days in Days
        select (new Judged("A v1", first, days.Then), new Judged("B v2", second, days.Now));

    [Fact]
    public void Parts_OfAnyTwoDaysAndScorecards_SumToTheDifferenceExactly() => Law.Holds(AnyTwo, x =>
    {
        var change = ChangeExplainer.Explain(x.Then, x.Now);
        Assert.Equal((x.Then.Explain().Score, x.Now.Explain().Score), (change.Then, change.Now));
        Assert.Equal(change.Difference ?? 0, change.Parts.Sum(part => part.Hundredths));
        Assert.All(change.Parts, part => Assert.False(part.Hundredths == 0 || part.Sentence.Length == 0));
    }, count: 1_500);

    [Fact]
    public void Parts_OfIdenticalDays_AreNone() => Law.Holds(
        from scorecard in Scorecards
        from snapshot in AnySnapshot.Gen
        select new Judged("A v1", scorecard, snapshot),
        x => Assert.Empty(ChangeExplainer.Explain(x, x).Parts));

    [Fact]
    public void Parts_OfAMeasureThatDidNotMove_AreNone() => Law.Holds(AnyTwo, x =>
    {
        var change = ChangeExplainer.Explain(x.Then, x.Now);
        foreach (var measure in x.Now.Scorecard.Measures.Where(measure => Stands(measure, x.Then.Snapshot, x.Now.Snapshot)))
        {
            Assert.DoesNotContain(change.Parts, part => part.MeasureKey == measure.Key);
        }
    }, count: 1_000);

    [Fact]
    public void Parts_UnderOneScorecard_HaveNoScorecardAmongThem() => Law.Holds(SameScorecard, x =>
        Assert.DoesNotContain(ChangeExplainer.Explain(x.Then, x.Now).Parts, part => part.Kind == ChangeKind.Scorecard));

    [Fact]
    public void Parts_SeenFromTheOtherDay_AreTheOpposite() => Law.Holds(SameScorecard, x =>
    {
        var (there, back) = (ChangeExplainer.Explain(x.Then, x.Now), ChangeExplainer.Explain(x.Now, x.Then));
        foreach (var key in there.Parts.Concat(back.Parts).Select(part => part.MeasureKey).OfType<string>().Distinct())
        {
            // Each is rounded for itself so that its own day's parts sum.
            Assert.InRange(Of(there, key) + Of(back, key), -1, 1);
        }

        static int Of(ScoreChange change, string key) => change.Parts.Where(part => part.MeasureKey == key).Sum(part => part.Hundredths);
    });

    [Fact]
    public void Parts_WhenEverythingIsKnownOnBothDays_AreWeightTimesPoints() => Law.Holds(
        from then in AnySnapshot.Complete
        from now in AnySnapshot.Complete
        select (then, now),
        x =>
        {
            var scorecard = ShippedScorecards.Behavioural;
            var (before, after) = (ScoreExplainer.Explain(scorecard, x.then), ScoreExplainer.Explain(scorecard, x.now));
            var change = ChangeExplainer.Explain(new("v1", scorecard, x.then), new("v1", scorecard, x.now));
            foreach (var (was, isNow) in before.Measures.Zip(after.Measures).Where(pair => pair.First.Effective == pair.Second.Effective))
            {
                var part = change.Parts.Where(part => part.MeasureKey == was.Measure.Key).Sum(part => part.Hundredths);
                Assert.InRange(part - (was.Effective * (isNow.Points - was.Points) * 100), -1.0001, 1.0001);
            }
        });

    private static bool Stands(Measure measure, Snapshot then, Snapshot now)
    {
        Input?[] read = [measure.Input, Input.TenureDays, measure.ShelfLife?.Age];
        return read.OfType<Input>().All(input => then[input].Equals(now[input]));
    }
}
