using CustomerSuccess.Core.Experiments.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Experiments.Model;

public sealed class ShareDifferenceTests
{
    /// <summary>Newcombe, Statistics in Medicine 17, 1998, table II, method 10: contrasts (a) to (h).</summary>
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(0, 10, 0, 10, -0.2775, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0000)]
    public void Interval_OfPublishedCounts_IsThePublishedOne(int hits, int cases, int otherHits, int otherCases, double low, double high)
    {
        var difference = ShareDifference.Of(new Arm(hits, cases), new Arm(otherHits, otherCases))!;

        Assert.Equal(((double)hits / cases) - ((double)otherHits / otherCases), difference.Value, 12);
        Assert.Equal(low, difference.Low, 4);
        Assert.Equal(high, difference.High, 4);
    }

    /// <summary>Visits in the e-mail experiment of Hillstrom (2008): all of 64,000 customers.</summary>
    [Theory]
    [InlineData(3894, 21307, 0.0766)]
    [InlineData(3238, 21387, 0.0452)]
    public void Visits_OfHillstrom_RiseByWhatIsPublished(int visits, int customers, double rise)
    {
        var (mailed, without) = (new Arm(visits, customers), new Arm(2262, 21306));

        Assert.Equal(rise, ShareDifference.Of(mailed, without)!.Value, 4);
        Assert.True(AlwaysValid.Of(mailed, without)!.Low > 0.03);
    }

    [Fact]
    public void Difference_WithAnEmptyGroup_IsUnknown()
    {
        Assert.Null(ShareDifference.Of(new Arm(3, 10), Arm.Empty));
        Assert.Null(ShareDifference.Pooled([]));
    }

    [Fact]
    public void Pooled_AcrossUnlikePlays_ComparesOnlyWithinEach()
    {
        // Thrown together the treated look worse (50 % against 72 %): most of them are in the play where most leave.
        Stratum[] strata = [new("hard", new Arm(360, 900), new Arm(30, 100)), new("easy", new Arm(95, 100), new Arm(810, 900))];

        var pooled = ShareDifference.Pooled(strata)!;

        Assert.Equal(((0.4 - 0.3) + (0.95 - 0.9)) / 2, pooled.Value, 12);
        Assert.True(pooled.Low > 0);
    }

    [Fact]
    public void Interval_OfAnyGroups_HoldsTheDifferenceAndTurnsAroundWithThem() => Prop.ForAll(
        Counts().ToArbitrary(), counts =>
        {
            var (there, back) = (ShareDifference.Of(counts.First, counts.Second)!, ShareDifference.Of(counts.Second, counts.First)!);
            return there.Includes(there.Value) && there is { Low: >= -1, High: <= 1 } && Math.Abs(there.Low + back.High) < 1e-12;
        }).QuickCheckThrowOnFailure();

    private static Gen<(Arm First, Arm Second)> Counts() =>
        from cases in Gen.Choose(1, 500)
        from hits in Gen.Choose(0, cases)
        from otherCases in Gen.Choose(1, 500)
        from otherHits in Gen.Choose(0, otherCases)
        select (new Arm(hits, cases), new Arm(otherHits, otherCases));
}
