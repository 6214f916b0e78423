using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Core.Churn.Model.Learning;

namespace CustomerSuccess.Tests.Core.Churn.Model.Learning;

/// <summary>Single steps, computed by hand. Slopes are probability less label, so a negative slope asks for a higher score.</summary>
public sealed class StepTests
{
    private static readonly GlassBoxOptions Options = new() { Shrinkage = 2 };

    [Fact]
    public void NumberStep_OfTwoBins_IsTheStumpBetweenThem()
    {
        // -(-4) / (8 + 2) on the left, -6 / (10 + 2) on the right; missing: -(-1) / (2 + 2).
        var step = Number(Direction.Any, [-1, -4, 6], [2, 8, 10], [10, 40, 50]);
        Assert.Equal([0.25, 0.4, -0.5], step.Select(score => Math.Round(score, 12)));
    }

    [Theory]
    [InlineData(Direction.Rising)]
    [InlineData(Direction.Any)]
    public void NumberStep_OfThreeBins_AveragesBothStumpsByWhatTheyExplain(Direction direction)
    {
        // Slopes 3, 0, -3 with curvatures 8 each, 40 rows each. Cut behind the first: left -3/10 and right 3/18; behind the second: left -3/18 and right 3/10.
        // Both explain 9/10 + 9/18 and count alike, so the scores are the means (-0.3 - 0.1667) / 2, (0.1667 - 0.1667) / 2, (0.1667 + 0.3) / 2.
        var step = Number(direction, [0, 3, 0, -3], [0, 8, 8, 8], [0, 40, 40, 40]);
        Assert.Equal([-0.23333, 0, 0.23333], step[1..].Select(score => Math.Round(score, 5)));
    }

    [Fact]
    public void NumberStep_AgainstTheDirection_StandsStill() => Assert.Equal([0, 0, 0, 0], Number(Direction.Falling, [0, 3, 0, -3], [0, 8, 8, 8], [0, 40, 40, 40]));

    [Fact]
    public void NumberStep_WithAlmostNobodyOnOneSide_TriesNoCut() => Assert.Equal([0, 0, 0], Number(Direction.Any, [0, -3, 3], [0, 1, 20], [0, 4, 80]));

    [Fact]
    public void CategoryStep_OfALevel_IsShrunkByItsRarity()
    {
        var step = new double[3];
        new CategoryStep(Options).Into(new BinSums([0, -5, -0.5], [0, 8, 0.25], [0, 40, 1]), step);
        Assert.Equal([0, 0.5, 0.5 / 2.25], step);
    }

    [Fact]
    public void PairStep_OfADiagonal_MovesTheQuadrantsAndNotTheirSums()
    {
        // Two by two, curvature 8 + 2 in each quadrant: the contrast is (5 + 5 + 5 + 5) / 10 = 2, and each quadrant takes a quarter of it.
        var step = new double[4];
        new PairStep(2, 2, Options).Into(new BinSums([-5, 5, 5, -5], [8, 8, 8, 8], [40, 40, 40, 40]), step);
        Assert.Equal([0.5, -0.5, -0.5, 0.5], step);
    }

    [Fact]
    public void PairStep_OfWhatOneFeatureTellsAlone_StandsStill()
    {
        var step = new double[4];
        new PairStep(2, 2, Options).Into(new BinSums([-5, -5, 5, 5], [8, 8, 8, 8], [40, 40, 40, 40]), step);
        Assert.Equal([0, 0, 0, 0], step);
    }

    private static double[] Number(Direction direction, double[] slopes, double[] curvatures, int[] rows)
    {
        var step = new double[slopes.Length];
        new NumberStep(direction, Options).Into(new BinSums(slopes, curvatures, rows), step);
        return step;
    }
}
