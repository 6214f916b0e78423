using CustomerSuccess.Core.Experiments.Model;

namespace CustomerSuccess.Tests.Core.Experiments.Model;

/// <summary>What the interval promises, on a thousand experiments each that somebody looks at every day for a year.</summary>
public sealed class AlwaysValidTests
{
    private const int Days = 365;

    [Theory]
    [InlineData(0.80, 0.15, 3000)]
    [InlineData(0.95, 0.10, 3000)]
    [InlineData(0.50, 0.20, 3000)]
    [InlineData(0.70, 0.50, 1500)]
    [InlineData(0.05, 0.10, 6000)]
    [InlineData(0.90, 0.10, 400)]
    public void Experiments_WithoutEffect_SeldomHaveAWinner(double stays, double holdout, int customers)
    {
        var random = new Random(1);
        var winners = Count(() => DrawnExperiment.Days(random, [(stays, stays)], holdout, customers, Days).Any(seen => !seen.Includes(0)));

        Assert.InRange(winners, 0, 60);
    }

    [Theory]
    [InlineData(0.70, 0.15)]
    [InlineData(0.80, 0.10)]
    [InlineData(0.60, 0.20)]
    [InlineData(0.40, 0.50)]
    public void Experiments_WithTenPointsAndTheRecommendedSample_MostlyShowThem(double stays, double holdout)
    {
        var (random, plan) = (new Random(2), PowerPlan.Of(stays, 0.1, holdout).Value);
        var winners = Count(() => DrawnExperiment.Days(random, [(stays + 0.1, stays)], holdout, plan.Customers, Days).Any(seen => seen.Low > 0));

        Assert.InRange(winners, 750, DrawnExperiment.Times);
    }

    [Theory]
    [InlineData(0.80, 0.70, 0.15, 2500)]
    [InlineData(0.97, 0.92, 0.10, 2500)]
    [InlineData(0.50, 0.60, 0.20, 2500)]
    public void Intervals_OfAllDaysTogether_HoldTheTruth(double treated, double heldOut, double holdout, int customers)
    {
        var random = new Random(3);
        var covered = Count(() => DrawnExperiment.Days(random, [(treated, heldOut)], holdout, customers, Days).All(seen => seen.Includes(treated - heldOut)));

        Assert.InRange(covered, 930, DrawnExperiment.Times);
    }

    [Fact]
    public void Experiments_PooledOverUnlikePlays_KeepThePromise()
    {
        var random = new Random(4);
        (double, double)[] without = [(0.95, 0.95), (0.8, 0.8), (0.6, 0.6), (0.4, 0.4)];
        (double, double)[] with = [.. without.Select(play => (play.Item1 + 0.04, play.Item2))];

        Assert.InRange(Count(() => DrawnExperiment.Days(random, without, 0.1, 2500, Days).Any(seen => !seen.Includes(0))), 0, 60);
        Assert.InRange(Count(() => DrawnExperiment.Days(random, with, 0.1, 2500, Days).All(seen => seen.Includes(0.04))), 930, DrawnExperiment.Times);
    }

    [Fact]
    public void OrdinaryInterval_LookedAtEveryDay_FindsWinnersThatAreNone()
    {
        // Why all this is needed: the interval for one look, looked at daily.
        var random = new Random(5);
        var winners = Count(() =>
        {
            var (all, kept) = (new int[2], new int[2]);
            for (var day = 1; day <= Days; day++)
            {
                for (var i = 0; i < 8; i++)
                {
                    var arm = random.NextDouble() < 0.15 ? 1 : 0;
                    all[arm]++;
                    kept[arm] += random.NextDouble() < 0.8 ? 1 : 0;
                }

                if (all.Min() >= Arm.Enough && !ShareDifference.Of(new Arm(kept[0], all[0]), new Arm(kept[1], all[1]))!.Includes(0))
                {
                    return true;
                }
            }

            return false;
        });

        Assert.InRange(winners, 150, 500);
    }

    [Fact]
    public void Interval_OfFewCustomers_IsNotGiven()
    {
        Assert.Null(AlwaysValid.Of(new Arm(500, 500), new Arm(0, 19)));
        Assert.NotNull(AlwaysValid.Of(new Arm(500, 500), new Arm(0, 20)));
    }

    [Fact]
    public void Scale_OfTheSequence_IsTheBestForTenPoints()
    {
        // At the variance of the recommended sample the half width is 3.04 standard errors: no scale does with less than 3.03.
        var variance = Math.Pow(0.1 / 3.88, 2);

        Assert.InRange(AlwaysValid.HalfWidth(variance) / Math.Sqrt(variance), 3.02, 3.05);
    }

    private static int Count(Func<bool> experiment)
    {
        var count = 0;
        for (var i = 0; i < DrawnExperiment.Times; i++)
        {
            count += experiment() ? 1 : 0;
        }

        return count;
    }
}
