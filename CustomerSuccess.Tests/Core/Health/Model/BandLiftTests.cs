using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class BandLiftTests
{
    private static readonly Measure Logins =
        new("logins", "Logins", Input.DaysSinceLogin, 1, [new(0, Curve.Step(0, (1, 100), (7, 75), (14, 50), (30, 25)))]);

    private static readonly Measure Adoption = new("adoption", "Adoption", Input.FeatureAdoption, 1, [new(0, Curve.Linear((0, 0), (1, 100)))]);

    private static readonly Scorecard Card = new("c", "Card", "", [new("use", "Use", 1, [Logins, Adoption])], []);

    [Fact]
    public void Cheapest_TwoMeasuresWouldDo_TheNearerOneIsNamed()
    {
        // 50 points and 44: 47. To 60 it takes 26 more: 0.44 to 0.70 of adoption, or 10 days since the login to 1.
        var lift = BandLift.Cheapest(Card, Of((Input.DaysSinceLogin, 10), (Input.FeatureAdoption, 0.44)))!;
        Assert.Equal(("logins", 10, 1, Band.Healthy), (lift.Measure.Key, lift.Value, lift.Needed, lift.Band));
        Assert.Equal(72, lift.Reached.Points);
        Assert.Equal(0.15, lift.Cost, 9);
    }

    [Fact]
    public void Cheapest_AlongALine_IsTheWholePercentThatIsEnough()
    {
        var lift = BandLift.Cheapest(Card, Of((Input.DaysSinceLogin, 0), (Input.FeatureAdoption, 0.1951)))!;
        Assert.Equal(("adoption", 0.2), (lift.Measure.Key, lift.Needed));
        Assert.Equal(60, lift.Reached.Points);
    }

    [Fact]
    public void Cheapest_AnOverrideHolds_ItIsTheOverrideThatMustGo()
    {
        var card = Card with { Caps = [new ScoreCap("No activity", Input.DaysSinceLogin, AtLeast: true, 28, Score.FromPoints(59))] };
        var lift = BandLift.Cheapest(card, Of((Input.DaysSinceLogin, 29), (Input.FeatureAdoption, 1)))!;
        Assert.Equal(("logins", 27, Band.Healthy), (lift.Measure.Key, lift.Needed, lift.Band));
    }

    [Fact]
    public void Cheapest_NoMeasureAloneIsEnough_IsNone()
    {
        Input[] others = [Input.TeamAdoption, Input.ActiveDayRate, Input.PlanUtilisation, Input.EmailOpenRate90, Input.OnboardingProgress];
        var card = Card with { Categories = [Card.Categories[0], .. others.Select(input => new Category($"{input}", "X", 1, [Adoption with { Key = $"{input}", Input = input }]))] };
        Assert.Null(BandLift.Cheapest(card, Of([(Input.DaysSinceLogin, 60), (Input.FeatureAdoption, 0), .. others.Select(input => (input, 0.01))])));
    }

    [Fact]
    public void Cheapest_InTheBestBandOrWithoutAScore_IsNone()
    {
        Assert.Null(BandLift.Cheapest(Card, Of((Input.DaysSinceLogin, 0), (Input.FeatureAdoption, 0.9))));
        Assert.Null(BandLift.Cheapest(Card, Of()));
    }

    [Fact]
    public void Cheapest_OfAnything_ReachesTheNextBandWithThatValueAndNoOther() => Law.Holds(
        from scorecard in Gen.Frequency((1, Gen.Elements(ShippedScorecards.All.AsEnumerable())), (2, AnyScorecard.Gen))
        from snapshot in AnySnapshot.Gen
        select (scorecard, snapshot),
        x =>
        {
            if (BandLift.Cheapest(x.scorecard, x.snapshot) is { } lift)
            {
                var lifted = x.snapshot with { Values = x.snapshot.Values.SetItem((int)lift.Measure.Input, lift.Needed) };
                var (before, after) = (ScoreExplainer.Explain(x.scorecard, x.snapshot).Score!.Value, ScoreExplainer.Explain(x.scorecard, lifted).Score!.Value);
                Assert.True(Bands.Of(after) > Bands.Of(before));
                Assert.Equal(after, lift.Reached);
            }
        },
        count: 1_000);

    private static Snapshot Of(params ReadOnlySpan<(Input, double)> known) => Snapshot.With(1, AnySnapshot.Day, known);
}
