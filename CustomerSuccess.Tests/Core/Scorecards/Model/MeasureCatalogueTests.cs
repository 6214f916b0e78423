using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Scorecards.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Scorecards.Model;

public sealed class MeasureCatalogueTests
{
    [Fact]
    public void Default_OfEveryInput_CanJudge() => Assert.All(Inputs.All, info =>
    {
        var measure = MeasureCatalogue.DefaultOf(info.Input, []);
        Assert.Empty(ScorecardRules.Faults(new Scorecard("s", "S", "", [new("c", "C", 1, [measure])], [])));
        Assert.Equal(MeasureCatalogue.IsLessBetter(info.Input) ? -1 : 1, measure.Curves[0].Curve.Direction);
    });

    [Fact]
    public void Default_OfWhatIsShipped_HasTheShippedCurve() => Assert.Equal(
        CurveKind.Step, MeasureCatalogue.DefaultOf(Input.DaysSinceLogin, ShippedScorecards.Retention.Measures).Curves[0].Curve.Kind);

    /// <summary>Where a shipped scorecard says which way is better, the catalogue says the same.</summary>
    [Fact]
    public void Direction_OfEveryInput_IsThatOfTheShippedScorecards() => Assert.All(
        ShippedScorecards.All.SelectMany(scorecard => scorecard.Measures).Where(measure => measure.Curves[0].Curve.Direction != 0),
        measure => Assert.Equal(measure.Curves[0].Curve.Direction < 0, MeasureCatalogue.IsLessBetter(measure.Input)));

    [Fact]
    public void Default_OfTheCsmsWord_LosesWeightAfter90Days() =>
        Assert.Equal(new ShelfLife(Input.CsmRatingAge, 90), MeasureCatalogue.DefaultOf(Input.CsmRating, []).ShelfLife);
}
