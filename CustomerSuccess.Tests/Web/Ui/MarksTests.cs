using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Tests.Web.Ui;

public sealed class MarksTests
{
    [Theory]
    [InlineData(79.99, "79", "band-healthy", "Health 79.99, Healthy")]
    [InlineData(80, "80", "band-thriving", "Health 80.00, Thriving")]
    [InlineData(0, "0", "band-critical", "Health 0.00, Critical")]
    public void Score_IsCutToWholePointsInTheTintOfItsBand(double points, string text, string band, string title)
    {
        var html = Read(Marks.Score(Score.FromPoints(points)));

        Assert.Equal(text, html.Text);
        Assert.Equal([$"score {band}"], html.All("class"));
        Assert.Equal([title], html.All("title"));
    }

    [Fact]
    public void Score_OfTooLittleData_SaysSo()
    {
        Assert.Equal(["Not enough data"], Read(Marks.Score(null)).All("title"));
        Assert.Equal("– Not enough data", Read(Marks.ScoreAndBand(null)).Text);
    }

    [Fact]
    public void ScoreAndBand_HasTheWordBesideTheNumber() => Assert.Equal("12 Critical", Read(Marks.ScoreAndBand(Score.FromPoints(12.5))).Text);

    [Theory]
    [InlineData(600, "▲ +6", "delta large,arrow")]
    [InlineData(500, "▲ +5", "delta,arrow")]
    [InlineData(-501, "▼ −5", "delta large,arrow")]
    [InlineData(-49, "0", "delta")]
    [InlineData(0, "0", "delta")]
    public void Delta_HasAnArrowOnlyWhenThereIsAChangeToSee(int hundredths, string text, string classes)
    {
        var html = Read(Marks.Delta(hundredths));

        Assert.Equal(text, html.Text);
        Assert.Equal(classes.Split(','), html.All("class"));
    }

    [Fact]
    public void Delta_WithoutAnEarlierScore_SaysWhy() => Assert.Equal(["No score to compare with"], Read(Marks.Delta(null)).All("title"));

    [Fact]
    public void Day_IsRelativeWithTheDateBehindIt()
    {
        var html = Read(Marks.Day(new DateOnly(2026, 11, 13), new DateOnly(2026, 11, 19)));

        Assert.Equal("6 d ago", html.Text);
        Assert.Equal(["2026-11-13"], html.All("datetime"));
        Assert.Equal(["13 Nov 2026"], html.All("title"));
        Assert.Equal("–", Read(Marks.Day(null, new DateOnly(2026, 11, 19))).Text);
    }

    [Fact]
    public void Band_OfNone_IsNotEnoughData()
    {
        Assert.Equal("Not enough data", Read(Marks.Band(null)).Text);
        Assert.Equal(["band band-at-risk"], Read(Marks.Band(Band.AtRisk)).All("class"));
    }

    private static Html Read(MarkupString markup) => new(markup.Value);
}
