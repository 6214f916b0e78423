using System.Text.Json;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class ScorecardJsonTests
{
    private const string Smallest = """
        {"key":"a","name":"A","purpose":"p","categories":[{"key":"c","name":"C","weight":1,"measures":[
        {"key":"m","name":"M","input":"arr","weight":1,"curves":[{"fromDay":0,"curve":{"kind":"linear","points":[[0,0],[1,100]]}}]}]}],"caps":[]}
        """;

    [Fact]
    public void Read_WhatWasWritten_IsTheSame() => Law.Holds(AnyScorecard.Gen, scorecard =>
    {
        var json = ScorecardJson.Write(scorecard);
        Assert.Equal(json, ScorecardJson.Write(ScorecardJson.Read(json)));
    });

    [Fact]
    public void Read_WhatWasWritten_KeepsEveryPart()
    {
        var measure = new Measure(
            "nps", "NPS", Input.NpsAnswer, 12.5, [new(0, Curve.Linear((0, 0), (10, 100))), new(90, Curve.Step(5, (1, 10)))], 7, new ShelfLife(Input.NpsAge, 180));
        var cap = new ScoreCap("Quiet", Input.DaysSinceLogin, AtLeast: true, 28, Score.FromPoints(59.25));
        var read = ScorecardJson.Read(ScorecardJson.Write(new Scorecard("k", "N", "P", [new("c", "C", 3, [measure])], [cap], 0.25)));
        Assert.Equal(("k", "N", "P", 0.25), (read.Key, read.Name, read.Purpose, read.LeastCoverage));
        Assert.Equal(cap, Assert.Single(read.Caps));
        var category = Assert.Single(read.Categories);
        Assert.Equal(("c", "C", 3.0), (category.Key, category.Name, category.Weight));
        var own = Assert.Single(category.Measures);
        Assert.Equal(measure with { Curves = own.Curves }, own);
        Assert.Equal([0, 90], own.Curves.Select(curve => curve.FromDay));
        Assert.Equal([new(0, 0), new(10, 100)], own.Curves[0].Curve.Points);
        Assert.Equal((CurveKind.Step, 5.0), (own.Curves[1].Curve.Kind, own.Curves[1].Curve.Beyond));
    }

    [Fact]
    public void Read_WithoutAFloorForCoverage_TakesTheUsualOne() => Assert.Equal(0.4, ScorecardJson.Read(Smallest).LeastCoverage);

    [Theory]
    [InlineData("\"arr\"", "\"no-such-number\"", "There is no input 'no-such-number'.")]
    [InlineData("[1,100]", "[1,100,5]", "A point of a curve is a pair of value and points.")]
    [InlineData("[1,100]", "[1,101]", "The points of M go from 0 to 100.")]
    [InlineData("\"linear\"", "\"wavy\"", "curve.kind")]
    [InlineData("\"purpose\":\"p\"", "\"purpose\":\"p\",\"colour\":\"red\"", "colour")]
    [InlineData("\"weight\":1,\"measures\"", "\"weight\":-1,\"measures\"", "The weights of categories must be 0 or more.")]
    [InlineData("\"caps\":[]", "\"leastCoverage\":0.1", "A scorecard needs a list of overrides, which may be empty.")]
    public void Read_AFault_IsRefusedInWords(string right, string wrong, string said)
    {
        Assert.Contains(right, Smallest, StringComparison.Ordinal);
        var fault = Assert.Throws<JsonException>(() => ScorecardJson.Read(Smallest.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"key\":")]
    public void Read_WhatIsNoScorecard_IsRefused(string json) => Assert.Throws<JsonException>(() => ScorecardJson.Read(json));

    [Fact]
    public void Write_OfTheShipped_ReadsBackTheSame() => Assert.All(
        ShippedScorecards.All, scorecard => Assert.Equal(ScorecardJson.Write(scorecard), ScorecardJson.Write(ScorecardJson.Read(ScorecardJson.Write(scorecard)))));
}
