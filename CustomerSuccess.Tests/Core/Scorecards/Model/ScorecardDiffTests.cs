using System.Collections.Immutable;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Scorecards.Model;

public sealed class ScorecardDiffTests
{
    private static readonly Scorecard Retention = ShippedScorecards.Retention;

    [Fact]
    public void Diff_OfAnythingWithItself_IsEmpty() => Law.Holds(AnyScorecard.Gen, scorecard => Assert.Empty(ScorecardDiff.Between(scorecard, scorecard)));

    [Fact]
    public void Diff_OfWeightsInOtherUnits_IsEmpty() => Assert.Empty(ScorecardDiff.Between(Retention, ScorecardEdits.ScaleTo(Retention, 1)));

    [Fact]
    public void Diff_OfAMovedWeight_NamesEveryShareThatMoved()
    {
        var moved = ScorecardEdits.Move(Retention, new("product-usage", "login-recency"), 15, ImmutableHashSet<ScorecardNode>.Empty);
        Assert.Equal(
            [new("Login recency", "Weight", "10\u202F%", "15\u202F%"), new("Feature adoption", "Weight", "7.5\u202F%", "5\u202F%"), new("Usage depth", "Weight", "7.5\u202F%", "5\u202F%")],
            ScorecardDiff.Between(Retention, moved));
    }

    [Fact]
    public void Diff_OfEveryPartOfAMeasure_IsSaidInWords()
    {
        var changed = ScorecardEdits.With(Retention, new("product-usage", "login-recency"), measure => measure with
        {
            Curves = [new(0, Curve.Step(0, (1, 100), (5, 50))), new(90, Curve.Linear((0, 100), (30, 0)))],
            WhenMissing = 30,
            ShelfLife = new(Input.NpsAge, 1),
        });
        Assert.Equal(
        [
            new("Login recency", "Curve", "up to 1 day 100, up to 7 days 75, up to 14 days 50, up to 30 days 25, beyond 0",
                "new: up to 1 day 100, up to 5 days 50, beyond 0; from day 90: 0 days gives 100, 30 days gives 0"),
            new("Login recency", "When data is missing", "left out", "counts as 30 days"),
            new("Login recency", "Shelf life", "does not age", "1 day, then it fades"),
        ], ScorecardDiff.Between(Retention, changed));
    }

    [Fact]
    public void Diff_OfWhatCameAndWent_SaysSoOnce()
    {
        var other = ScorecardEdits.Remove(Retention, new("relationship")) with
        {
            Name = "Other",
            LeastCoverage = 0.5,
            Caps = [new("Quiet", Input.DaysSinceTouch, AtLeast: true, 60, Score.FromPoints(49))],
        };
        var differences = ScorecardDiff.Between(Retention, other).Where(difference => difference.What != "Weight").ToList();
        Assert.Equal(
        [
            ("Scorecard", "Name"), ("Scorecard", "Least coverage"), ("Relationship", "Category"), ("NPS", "Measure"), ("Executive engagement", "Measure"),
            ("Champion status", "Measure"), ("Quiet", "Override"), ("No activity for 4 weeks", "Override"),
        ], differences.Select(difference => (difference.Where, difference.What)));
        Assert.Equal(("–", "Days since last touch at least 60 days: at most 49"), (differences[6].Left, differences[6].Right));
    }
}
