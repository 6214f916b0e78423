using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Tests.Core.Evaluation.Model;

public sealed class LiftTests
{
    [Theory]
    [InlineData(2, 2, 0.8, 2.5)]
    [InlineData(3, 2, 1.2, 1.6667)]
    [InlineData(50, 2, 2, 1)]
    public void Lift_OfAnExample_CountsTheRiskiest(int capacity, double hits, double expected, double factor)
    {
        var lift = Lift.At(capacity, [0.1, 0.9, 0.3, 0.8, 0.2], [false, true, false, true, false]);
        Assert.Equal((hits, Math.Round(expected, 6), factor), (lift.Hits, Math.Round(lift.Expected, 6), Math.Round(lift.Factor!.Value, 4)));
        Assert.Equal(Math.Min(capacity, 5), lift.Called);
    }

    [Fact]
    public void Lift_WhereTheLastPlacesAreShared_TakesWhatIsExpectedOfDrawing() =>
        Assert.Equal(1 + (2.0 / 4), Lift.At(3, [0.9, 0.5, 0.5, 0.5, 0.5], [true, true, false, false, false]).Hits);

    [Fact]
    public void Lift_WhereNobodyLeft_HasNoFactor()
    {
        Assert.Null(Lift.At(2, [0.5, 0.4], [false, false]).Factor);
        Assert.Null(Lift.At(0, [0.5], [true]).Precision);
    }
}
