using CustomerSuccess.Core.Experiments.Model;

namespace CustomerSuccess.Tests.Core.Experiments.Model;

/// <summary>Whether Newcombe's interval, and what is pooled from it, holds the truth as often as it says.</summary>
public sealed class ShareCoverageTests
{
    private const int Times = 2000;

    [Theory]
    [InlineData(0.80, 0.70, 170, 30)]
    [InlineData(0.95, 0.90, 450, 50)]
    [InlineData(0.99, 0.97, 900, 100)]
    [InlineData(0.50, 0.50, 100, 100)]
    public void Interval_OfOneLook_HoldsTheTruth(double treated, double heldOut, int treatedCases, int heldOutCases)
    {
        var random = new Random(6);
        var covered = Enumerable.Range(0, Times).Count(_ =>
            ShareDifference.Of(Draw(random, treated, treatedCases), Draw(random, heldOut, heldOutCases))!.Includes(treated - heldOut));

        Assert.InRange(covered, 0.93 * Times, Times);
    }

    [Fact]
    public void Interval_PooledOverPlays_HoldsTheTruth()
    {
        var random = new Random(7);
        (double Base, int Treated, int HeldOut)[] plays = [(0.9, 300, 40), (0.7, 120, 12), (0.5, 60, 6), (0.8, 20, 3)];
        var covered = Enumerable.Range(0, Times).Count(_ => ShareDifference.Pooled(
            plays.Select(play => new Stratum("", Draw(random, play.Base + 0.05, play.Treated), Draw(random, play.Base, play.HeldOut))))!.Includes(0.05));

        Assert.InRange(covered, 0.93 * Times, Times);
    }

    private static Arm Draw(Random random, double share, int cases) => new(Enumerable.Range(0, cases).Count(_ => random.NextDouble() < share), cases);
}
