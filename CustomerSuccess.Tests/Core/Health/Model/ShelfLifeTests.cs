using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class ShelfLifeTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(180, 1)]
    [InlineData(198, 0.9)]
    [InlineData(270, 0.5)]
    [InlineData(360, 0)]
    [InlineData(5000, 0)]
    [InlineData(double.NaN, 1)]
    public void Freshness_BehindTheShelfLife_FallsEvenlyToNothingAtTwice(double age, double expected) =>
        Assert.Equal(expected, new ShelfLife(Input.NpsAge, 180).Freshness(age), 12);
}
