using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Tests.Core.Demo.Model;

public sealed class CourseTests
{
    [Theory]
    [InlineData(-200, 1)]
    [InlineData(-100, 1)]
    [InlineData(-75, 0.75)]
    [InlineData(-50, 0.5)]
    [InlineData(-10, 0.1)]
    [InlineData(0, 0)]
    [InlineData(5, 0)]
    public void At_BetweenPoints_IsStraight_AndLevelOutside(double x, double expected) =>
        Assert.Equal(expected, new Course((-100, 1), (-50, 0.5), (0, 0)).At(x), 12);
}
