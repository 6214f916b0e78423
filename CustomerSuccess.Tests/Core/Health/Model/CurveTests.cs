using CustomerSuccess.Core.Health.Model;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class CurveTests
{
    private static readonly Curve Steps = Curve.Step(0, (1, 100), (7, 75), (14, 50), (30, 25));
    private static readonly Curve Lines = Curve.Linear((0, 0), (10, 40), (20, 100));

    [Theory]
    [InlineData(-5, 100)]
    [InlineData(1, 100)]
    [InlineData(1.0001, 75)]
    [InlineData(7, 75)]
    [InlineData(30, 25)]
    [InlineData(30.0001, 0)]
    [InlineData(double.PositiveInfinity, 0)]
    public void Step_UpToAndIncludingAPoint_HasItsPoints(double x, double expected) => Assert.Equal(expected, Steps[x]);

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(5, 20)]
    [InlineData(10, 40)]
    [InlineData(15, 70)]
    [InlineData(20, 100)]
    [InlineData(21, 100)]
    [InlineData(double.PositiveInfinity, 100)]
    [InlineData(double.NegativeInfinity, 0)]
    public void Linear_BetweenPoints_IsStraightAndOutsideLevel(double x, double expected) => Assert.Equal(expected, Lines[x]);

    [Fact]
    public void Index_OfTheUnknown_IsUnknown()
    {
        Assert.True(double.IsNaN(Steps[double.NaN]));
        Assert.True(double.IsNaN(Lines[double.NaN]));
    }

    [Fact]
    public void Linear_OfOnePoint_IsLevel()
    {
        var level = Curve.Linear((3, 42));
        Assert.Equal([42.0, 42.0, 42.0], [level[-100], level[3], level[100]]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(17)]
    public void Evaluate_OfManyValues_AgreesWithOneByOne(int count)
    {
        double[] values = [.. Enumerable.Range(0, count).Select(i => i % 5 == 4 ? double.NaN : (i * 1.7) - 2)];
        var points = new double[count];
        foreach (var curve in new[] { Steps, Lines })
        {
            curve.Evaluate(values, points);
            Assert.Equal(values.Select(value => curve[value]), points);
        }
    }

    [Fact]
    public void Best_OfAStepThatEndsHigh_IsBeyondItsPoints() => Assert.Equal(90, Curve.Step(90, (1, 10), (2, 40)).Best);

    [Fact]
    public void Best_OfALine_DoesNotLookBeyond() => Assert.Equal(40, new Curve(CurveKind.Linear, [new(0, 40), new(1, 10)], Beyond: 90).Best);

    [Fact]
    public void Direction_SaysWhetherMoreIsBetter()
    {
        Assert.Equal(1, Lines.Direction);
        Assert.Equal(-1, Steps.Direction);
        Assert.Equal(1, Curve.Linear((0, 0), (1, 50), (2, 50)).Direction);
        Assert.Equal(0, Curve.Linear((0, 0), (1, 50), (2, 20)).Direction);
        Assert.Equal(0, Curve.Linear((0, 50)).Direction);
        Assert.Equal(0, Curve.Step(80, (1, 100), (2, 50)).Direction);
    }
}
