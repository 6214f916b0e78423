using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class ScorecardRulesTests
{
    private static readonly Measure Good = new("m", "M", Input.Arr, 1, [new(0, Curve.Linear((0, 0), (1, 100)))]);

    public static TheoryData<string, Measure> FaultyMeasures => new()
    {
        { "M needs a curve from day 0.", Good with { Curves = [] } },
        { "M needs a curve from day 0.", Good with { Curves = default } },
        { "M needs a curve from day 0.", Good with { Curves = [new(30, Curve.Linear((0, 0)))] } },
        { "The curves of M must have rising days.", Good with { Curves = [new(0, Curve.Linear((0, 0))), new(0, Curve.Linear((0, 0)))] } },
        { "The curves of M must have rising days.", Good with { Curves = [new(0, Curve.Linear((0, 0))), new(90, Curve.Linear((0, 0))), new(30, Curve.Linear((0, 0)))] } },
        { "The shelf life of M must be a day or more.", Good with { ShelfLife = new(Input.NpsAge, 0) } },
        { "What stands in for M must be a number.", Good with { WhenMissing = double.NaN } },
        { "What stands in for M must be a number.", Good with { WhenMissing = double.PositiveInfinity } },
        { "The curve of M needs a point.", Curved(new Curve(CurveKind.Linear, [])) },
        { "The curve of M needs a point.", Curved(new Curve(CurveKind.Linear, default)) },
        { "The points of M must have rising values.", Curved(Curve.Linear((1, 0), (1, 100))) },
        { "The points of M must have rising values.", Curved(Curve.Linear((2, 0), (1, 100))) },
        { "The points of M must have rising values.", Curved(Curve.Linear((double.NaN, 0))) },
        { "The points of M must have rising values.", Curved(Curve.Linear((0, 0), (double.PositiveInfinity, 100))) },
        { "The points of M go from 0 to 100.", Curved(Curve.Linear((0, -1))) },
        { "The points of M go from 0 to 100.", Curved(Curve.Linear((0, 100.5))) },
        { "The points of M go from 0 to 100.", Curved(Curve.Linear((0, double.NaN))) },
        { "The points of M go from 0 to 100.", Curved(Curve.Step(101, (0, 0))) },
        { "The points of M go from 0 to 100.", Good with { Curves = [new(0, Curve.Linear((0, 0))), new(90, Curve.Linear((0, 200)))] } },
        { "The weights of C must be 0 or more.", Good with { Weight = -1 } },
        { "The weights of C must be 0 or more.", Good with { Weight = double.NaN } },
        { "The weights of C must be 0 or more.", Good with { Weight = double.PositiveInfinity } },
        { "One of the weights of C must be more than 0.", Good with { Weight = 0 } },
    };

    public static TheoryData<string, Scorecard> FaultyScorecards => new()
    {
        { "A scorecard needs a category.", Of() },
        { "A scorecard needs a category.", Of() with { Categories = default } },
        { "A scorecard needs a list of overrides, which may be empty.", Of(new Category("c", "C", 1, [Good])) with { Caps = default } },
        { "The least coverage is a share from 0 to 1.", Of(new Category("c", "C", 1, [Good])) with { LeastCoverage = 1.1 } },
        { "The least coverage is a share from 0 to 1.", Of(new Category("c", "C", 1, [Good])) with { LeastCoverage = -0.1 } },
        { "The least coverage is a share from 0 to 1.", Of(new Category("c", "C", 1, [Good])) with { LeastCoverage = double.NaN } },
        { "The weights of categories must be 0 or more.", Of(new Category("c", "C", -1, [Good])) },
        { "One of the weights of categories must be more than 0.", Of(new Category("c", "C", 0, [Good])) },
        { "The category c stands twice.", Of(new Category("c", "C", 1, [Good]), new Category("c", "D", 1, [Good with { Key = "n" }])) },
        { "The measure m stands twice.", Of(new Category("c", "C", 1, [Good, Good])) },
        { "The measure m stands twice.", Of(new Category("c", "C", 1, [Good]), new Category("d", "D", 1, [Good])) },
        { "The category C needs a measure.", Of(new Category("c", "C", 1, [])) },
    };

    [Theory]
    [MemberData(nameof(FaultyMeasures))]
    public void FirstFault_OfAMeasure_IsSaidInWords(string said, object measure) =>
        Assert.Equal(said, ScorecardRules.FirstFault(Of(new Category("c", "C", 1, [(Measure)measure]))));

    [Theory]
    [MemberData(nameof(FaultyScorecards))]
    public void FirstFault_OfAScorecard_IsSaidInWords(string said, object scorecard) => Assert.Equal(said, ScorecardRules.FirstFault((Scorecard)scorecard));

    [Fact]
    public void Faults_OfAScorecard_AreAllNamedWithTheirPlaces()
    {
        var curve = Curve.Linear((5, 0), (5, 100), (4, 120));
        var tree = Of(
            new Category("c", "C", -1, [Good with { Curves = [new(0, Curve.Linear((0, 0))), new(30, curve)] }]),
            new Category("d", "D", 1, []),
            new Category("e", " ", 1, [Good with { Key = "n", Weight = 0 }]));
        var scorecard = tree with { Caps = [new("", Input.Arr, AtLeast: true, double.NaN, default)] };

        Assert.Equal(
            new HashSet<FaultPlace>
            {
                new(Cap: 0), new("c"), new("c", "m", 1, 1), new("c", "m", 1, 2), new("d"), new("e"),
            },
            ScorecardRules.Faults(scorecard).Select(fault => fault.Place).ToHashSet());
        Assert.Equal(9, ScorecardRules.Faults(scorecard).Count());
    }

    [Fact]
    public void FirstFault_OfMeasuresOfWhichOneCounts_IsNone() =>
        Assert.Null(ScorecardRules.FirstFault(Of(new Category("c", "C", 1, [Good, Good with { Key = "n", Weight = 0 }]))));

    [Fact]
    public void FirstFault_OfAnythingThatTheRulesAllow_IsNone() => Law.Holds(AnyScorecard.Gen, scorecard => Assert.Null(ScorecardRules.FirstFault(scorecard)));

    private static Measure Curved(Curve curve) => Good with { Curves = [new(0, curve)] };

    private static Scorecard Of(params Category[] categories) => new("s", "S", "", [.. categories], []);
}
