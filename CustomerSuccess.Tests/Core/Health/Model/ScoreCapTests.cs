using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Snapshots;

namespace CustomerSuccess.Tests.Core.Health.Model;

public sealed class ScoreCapTests
{
    [Theory]
    [InlineData(true, 28, true)]
    [InlineData(true, 27.9, false)]
    [InlineData(false, 28, true)]
    [InlineData(false, 28.1, false)]
    [InlineData(true, double.NaN, false)]
    [InlineData(false, double.NaN, false)]
    public void Holds_AtTheThreshold_AndNeverForTheUnknown(bool atLeast, double value, bool expected) =>
        Assert.Equal(expected, new ScoreCap("No activity", Input.DaysSinceLogin, atLeast, 28, Score.FromPoints(59)).Holds(value));
}
