using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Experiments.Model.Revenue;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Tests.Core.Experiments.Model.Revenue;

public sealed class RevenueDifferenceTests
{
    private const int Times = 600;

    /// <summary>ARR is lognormal, cut at 100,000 where nobody is held out; who leaves takes all of it along, and a few of those who stay grow or shrink.</summary>
    [Theory]
    [InlineData(0.10, 0.20, 400, 60, 1.2)]
    [InlineData(0.15, 0.15, 1200, 150, 1.2)]
    [InlineData(0.10, 0.25, 900, 100, 1.8)]
    [InlineData(0.20, 0.30, 150, 150, 1.5)]
    [InlineData(0.05, 0.08, 800, 90, 1.2)]
    public void Interval_OfHeavyTailedRevenue_HoldsTheTruth(double leaves, double leavesHeldOut, int treated, int heldOut, double spread)
    {
        var random = new Random(8);
        var mean = Enumerable.Range(0, 400_000).Average(_ => Arr(random, spread));

        // Each customer that stays changes by 1 % on average, whichever group it is in.
        var truth = mean * ((leavesHeldOut - leaves) * 1.01);
        var (covered, known) = (0, 0);
        for (var i = 0; i < Times; i++)
        {
            if (Of(Draw(random, leaves, treated, spread), Draw(random, leavesHeldOut, heldOut, spread)) is { } difference)
            {
                (covered, known) = (covered + (difference.Includes(truth) ? 1 : 0), known + 1);
            }
        }

        Assert.InRange(known, 0.7 * Times, Times);
        Assert.InRange((double)covered / known, 0.93, 1);
    }

    [Fact]
    public void Difference_OfRevenue_IsThatOfMeanChanges()
    {
        var (treated, heldOut) = (Group(100, 10, 1_000), Group(50, 10, 1_000));

        var difference = Of(treated, heldOut)!;

        Assert.Equal(100, difference.Value, 6);
        Assert.True(difference.Low < 100 && difference.High > 100);
        Assert.Equal(difference, Of(treated, heldOut));
    }

    [Fact]
    public void Difference_OfLargerCustomersInOneGroup_IsNone()
    {
        var difference = Of(Group(40, 0, 90_000).Concat(Group(20, 10, 1_000)).ToList(), Group(60, 10, 1_000))!;

        Assert.Equal(0, difference.Value, 6);
    }

    [Theory]
    [InlineData(19, 10)]
    [InlineData(100, 4)]
    public void Difference_OfTooFew_IsUnknown(int customers, int leaving) => Assert.Null(Of(Group(100, 10, 1_000), Group(customers, leaving, 1_000)));

    [Theory]
    [InlineData(1_200, 100, 150, true, 1_800)]
    [InlineData(1_200, 100, 50, true, 600)]
    [InlineData(1_200, 100, 150, false, 0)]
    [InlineData(1_200, null, 150, true, 1_200)]
    [InlineData(1_200, 0, 150, true, 1_200)]
    public void Kept_OfAnArr_FollowsThePriceOfTheContract(int atStart, int? then, int now, bool there, int kept) => Assert.Equal(
        Money.FromUnits(kept), KeptRevenue.Of(Money.FromUnits(atStart), then is { } price ? Money.FromUnits(price) : null, Money.FromUnits(now), there));

    [Fact]
    public void Difference_AcrossUnlikePlays_ComparesOnlyWithinEach()
    {
        // Where most leave most are treated: thrown together the play seems to lose 300 for each customer.
        var strata = new[] { new RevenueStratum(Group(900, 450, 1_000), Group(100, 60, 1_000)), new RevenueStratum(Group(100, 5, 1_000), Group(900, 135, 1_000)) };

        Assert.Equal(100, RevenueDifference.Of(strata)!.Value, 6);
    }

    private static Estimate? Of(List<(Money, Money)> treated, List<(Money, Money)> heldOut) => RevenueDifference.Of([new RevenueStratum(treated, heldOut)]);

    private static List<(Money, Money)> Group(int customers, int leaving, int arr) =>
        [.. Enumerable.Range(0, customers).Select(i => (Money.FromUnits(arr), i < leaving ? Money.Zero : Money.FromUnits(arr)))];

    private static double Arr(Random random, double spread)
    {
        var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        return Math.Min(100_000, 6_000 * Math.Exp(spread * normal));
    }

    private static List<(Money, Money)> Draw(Random random, double leaves, int customers, double spread) => [.. Enumerable.Range(0, customers).Select(_ =>
    {
        var (arr, fate) = (Arr(random, spread), random.NextDouble());
        var kept = fate < leaves ? 0 : random.Next(10) switch { 0 => 1.3, 1 => 0.8, _ => 1 };
        return (Money.FromUnits((decimal)arr), Money.FromUnits((decimal)(arr * kept)));
    })];
}
