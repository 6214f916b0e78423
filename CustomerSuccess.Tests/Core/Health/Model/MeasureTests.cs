using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class MeasureTests
{
    private static readonly Curve Young = Curve.Linear((0, 100));
    private static readonly Curve Older = Curve.Linear((0, 50));
    private static readonly Curve Old = Curve.Linear((0, 0));

    private static readonly Measure ByTenure =
        new("logins", "Logins", Input.DaysSinceLogin, 1, [new(0, Young), new(90, Older), new(365, Old)]);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(89, 100)]
    [InlineData(90, 50)]
    [InlineData(364, 50)]
    [InlineData(365, 0)]
    [InlineData(5000, 0)]
    [InlineData(-3, 100)]
    [InlineData(double.NaN, 0)]
    public void CurveFor_ATenure_IsTheLastThatApplies(double tenure, double expected) => Assert.Equal(expected, ByTenure.CurveFor(tenure)[7]);
}
