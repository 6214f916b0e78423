using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Ui.Charts;

namespace CustomerSuccess.Tests.Web.Ui.Charts;

public sealed class WaterfallShapeTests
{
    [Fact]
    public void Of_AChange_HangsEachPartWhereTheOneBeforeEnded()
    {
        var shape = WaterfallShape.Of(Change(64_10, 43_40, -15_00, -8_70, 3_00), 9)!;
        Assert.Equal([(64.1, 49.1), (49.1, 40.4), (40.4, 43.4)], shape.Rows.Select(row => (row.From, row.To)));
        Assert.Equal((38, 67), (shape.Low, shape.High));
        Assert.Equal([Band.AtRisk, Band.Healthy], shape.Edges);
        Assert.Equal(0, shape.X(38));
        Assert.Equal(1, shape.X(67));
    }

    [Fact]
    public void Of_ManyParts_GathersTheSmallOnesSoThatTheRowsStillSum()
    {
        var shape = WaterfallShape.Of(Change(50_00, 40_00, [-4_00, -3_00, -1_00, -1_00, -50, -50]), 4)!;
        Assert.Equal(["part 0", "part 1", "part 2", "3 smaller changes"], shape.Rows.Select(row => row.Name));
        Assert.Equal("part 3, part 4, part 5", shape.Rows[^1].Sentence);
        Assert.Equal(-10_00, shape.Rows.Sum(row => row.Hundredths));
        Assert.Equal(40, shape.Rows[^1].To);
    }

    [Fact]
    public void Of_NothingChanged_HasNoRowsButAScale()
    {
        var shape = WaterfallShape.Of(Change(0, 0), 9)!;
        Assert.Empty(shape.Rows);
        Assert.Equal((0, 2), (shape.Low, shape.High));
    }

    [Fact]
    public void Of_NoScoreOnADay_IsNothing() =>
        Assert.Null(WaterfallShape.Of(Change(50_00, 40_00, -10_00) with { Then = null }, 9));

    private static ScoreChange Change(int then, int now, params int[] parts) => new(
        new(2026, 5, 18), Score.FromHundredths(then), "Retention v1", new(2026, 6, 17), Score.FromHundredths(now), "Retention v1",
        [.. parts.Select((part, i) => new ChangePart(ChangeKind.Moved, $"part {i}", "It moved.", part, $"m{i}"))]);
}
