using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class ChangeExplainerTests
{
    private static readonly DateOnly First = new(2026, 5, 18);
    private static readonly DateOnly Second = new(2026, 6, 17);

    private static readonly Measure Logins = new("logins", "Logins", Input.DaysSinceLogin, 1, [new(0, Curve.Linear((0, 100), (50, 0)))]);
    private static readonly Measure Adoption = new("adoption", "Adoption", Input.FeatureAdoption, 1, [new(0, Curve.Linear((0, 0), (1, 100)))]);
    private static readonly Measure Nps = new("nps", "NPS", Input.NpsAnswer, 1, [new(0, Curve.Linear((0, 0), (10, 100)))], ShelfLife: new(Input.NpsAge, 100));

    private static readonly Scorecard Card = new("c", "Card", "", [new("use", "Use", 3, [Logins, Adoption]), new("voice", "Voice", 1, [Nps])], [], LeastCoverage: 0.1);

    [Fact]
    public void Explain_AMeasureMoves_ItHasTheWholeDifference()
    {
        var change = Explain(
            [(Input.DaysSinceLogin, 5), (Input.FeatureAdoption, 0.5), (Input.NpsAnswer, 8), (Input.NpsAge, 10)],
            [(Input.DaysSinceLogin, 30), (Input.FeatureAdoption, 0.5), (Input.NpsAnswer, 8), (Input.NpsAge, 40)]);

        // 50 points less on a weight of 3/4 x 1/2.
        Assert.Equal(-18_75, change.Difference);
        var part = Assert.Single(change.Parts);
        Assert.Equal((ChangeKind.Moved, "Logins", -18_75, "No login for 30 days; before: 5 days."), (part.Kind, part.Name, part.Hundredths, part.Sentence));
    }

    [Fact]
    public void Explain_DataArrives_ItBearsWhatTheNewWeightsDo()
    {
        var change = Explain([(Input.FeatureAdoption, 0.4)], [(Input.FeatureAdoption, 0.4), (Input.NpsAnswer, 10), (Input.NpsAge, 0)]);

        // From 40 alone to 3/4 of 40 and 1/4 of 100.
        var part = Assert.Single(change.Parts);
        Assert.Equal((15_00, ChangeKind.Arrived), (part.Hundredths, part.Kind));
        Assert.Equal("NPS answer 10.0 of 10; nothing was known before.", part.Sentence);
    }

    [Fact]
    public void Explain_DataGoesStale_ItBearsWhatItsWeightHadBeen()
    {
        var change = Explain(
            [(Input.FeatureAdoption, 0.4), (Input.NpsAnswer, 10), (Input.NpsAge, 100)],
            [(Input.FeatureAdoption, 0.4), (Input.NpsAnswer, 10), (Input.NpsAge, 201)]);
        var part = Assert.Single(change.Parts);
        Assert.Equal((-15_00, ChangeKind.Aged), (part.Hundredths, part.Kind));
    }

    [Fact]
    public void Explain_DataGoesAndIsLost_IsSaidAsSuch()
    {
        var change = Explain([(Input.FeatureAdoption, 0.4), (Input.DaysSinceLogin, 0)], [(Input.FeatureAdoption, 0.4)]);
        var part = Assert.Single(change.Parts);
        Assert.Equal((-30_00, ChangeKind.Gone, "Nothing is known any more; before: 0 days."), (part.Hundredths, part.Kind, part.Sentence));
    }

    [Fact]
    public void Explain_TheScorecardChanges_ItHasWhatItDoesToTheFirstDay()
    {
        var published = Card with { Categories = [Card.Categories[0] with { Weight = 1 }, Card.Categories[1] with { Weight = 1 }] };
        var then = Snapshot.With(1, First, (Input.FeatureAdoption, 0.5), (Input.DaysSinceLogin, 25), (Input.NpsAnswer, 9), (Input.NpsAge, 0));
        var now = Snapshot.With(1, Second, (Input.FeatureAdoption, 0.5), (Input.DaysSinceLogin, 0), (Input.NpsAnswer, 9), (Input.NpsAge, 30));
        var change = ChangeExplainer.Explain(new("Card v1", Card, then), new("Card v2", published, now));

        // First day: 3/4 x 50 + 1/4 x 90 = 60 by v1, 70 by v2; then logins add 50 points on 1/2 x 1/2.
        Assert.Equal([("Logins", 12_50), ("Scorecard", 10_00)], change.Parts.Select(part => (part.Name, part.Hundredths)));
        Assert.Equal("Card v2 judges instead of Card v1; this is what it does to the numbers of 18 May 2026.", change.Parts[1].Sentence);
        Assert.Equal("Logins", change.MainCause!.Name);
    }

    [Fact]
    public void Explain_AnOverrideBegins_ItHasWhatItTakes()
    {
        var card = Card with { Caps = [new ScoreCap("No activity", Input.DaysSinceLogin, AtLeast: true, 28, Score.FromPoints(30))] };
        var change = ChangeExplainer.Explain(
            new("v1", card, Snapshot.With(1, First, (Input.FeatureAdoption, 1), (Input.DaysSinceLogin, 0))),
            new("v1", card, Snapshot.With(1, Second, (Input.FeatureAdoption, 1), (Input.DaysSinceLogin, 30))));

        // 100 falls to 70 by the logins and to 30 by the override.
        Assert.Equal([(ChangeKind.Override, -40_00), (ChangeKind.Moved, -30_00)], change.Parts.Select(part => (part.Kind, part.Hundredths)));
        Assert.Equal("The override holds the score at 30 or below; without it 70.00.", change.Parts[0].Sentence);
    }

    [Fact]
    public void Explain_TheCustomerGrowsOlder_TheCurveForOlderOnesIsTheCause()
    {
        var adoption = Adoption with { Curves = [new(0, Curve.Linear((0, 50), (1, 100))), new(90, Curve.Linear((0, 0), (1, 100)))] };
        var card = new Scorecard("c", "Card", "", [new("use", "Use", 1, [adoption])], []);
        var change = ChangeExplainer.Explain(
            new("v1", card, Snapshot.With(1, First, (Input.FeatureAdoption, 0.2), (Input.TenureDays, 80))),
            new("v1", card, Snapshot.With(1, Second, (Input.FeatureAdoption, 0.2), (Input.TenureDays, 110))));
        var part = Assert.Single(change.Parts);
        Assert.Equal((ChangeKind.Tenure, -40_00), (part.Kind, part.Hundredths));
    }

    [Fact]
    public void Explain_NotEnoughDataOnADay_SplitsNothing()
    {
        var change = Explain([], [(Input.FeatureAdoption, 0.4), (Input.DaysSinceLogin, 0)]);
        Assert.Null(change.Then);
        Assert.NotNull(change.Now);
        Assert.Null(change.Difference);
        Assert.Empty(change.Parts);
    }

    private static ScoreChange Explain(ReadOnlySpan<(Input, double)> then, ReadOnlySpan<(Input, double)> now) => ChangeExplainer.Explain(
        new("Card v1", Card, Snapshot.With(1, First, then)), new("Card v1", Card, Snapshot.With(1, Second, now)));
}
