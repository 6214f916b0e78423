using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Evaluation.Model;

public sealed class ReliabilityTests
{
    [Fact]
    public void Bins_OfAnExample_HaveWhatWasSaidAndWhatHappened()
    {
        var bins = Reliability.Of([0.1, 0.2, 0.7, 0.9], [false, true, true, true], 2);
        Assert.Equal([(2, 1), (2, 2)], bins.Select(bin => (bin.Rows, bin.Leaving)));
        Assert.Equal([0.15, 0.8], bins.Select(bin => Math.Round(bin.Predicted, 12)));
        // 2 x |0.15 - 0.5| + 2 x |0.8 - 1|, by 4
        Assert.Equal(0.275, Reliability.Error([0.1, 0.2, 0.7, 0.9], [false, true, true, true], 2)!.Value, 12);
    }

    [Fact]
    public void Interval_OfABin_IsWilsons()
    {
        // 1 of 10: Wilson's interval is 0.0179 to 0.4042.
        var bin = Assert.Single(Reliability.Of([.. Enumerable.Repeat(0.3, 10)], [.. Enumerable.Range(0, 10).Select(row => row == 0)]));
        Assert.Equal((0.0179, 0.4042), (Math.Round(bin.Low, 4), Math.Round(bin.High, 4)));
    }

    [Fact]
    public void Error_OfTheBaseRateEverywhere_IsZeroInWhateverOrder() =>
        Assert.Equal(0, Reliability.Error([.. Enumerable.Repeat(0.25, 100)], [.. Enumerable.Range(0, 100).Select(row => row < 25)])!.Value, 12);

    [Fact]
    public void Bins_OfAnyRows_HoldEachRowOnceAndPartNoEquals() => Law.Holds(Gen.Choose(1, 10_000), seed =>
    {
        var random = new Random(seed);
        double[] probabilities = [.. Enumerable.Range(0, random.Next(1, 80)).Select(_ => random.Next(12) / 11.0)];
        bool[] leaves = [.. probabilities.Select(_ => random.Next(2) == 0)];
        var bins = Reliability.Of(probabilities, leaves);
        Assert.Equal((probabilities.Length, leaves.Count(left => left)), (bins.Sum(bin => bin.Rows), bins.Sum(bin => bin.Leaving)));
        Assert.InRange(bins.Count, 1, 10);
        Assert.Equal(Reliability.Error(probabilities, leaves)!.Value, Reliability.Error([.. probabilities.Reverse()], [.. leaves.Reverse()])!.Value, 12);
    });
}
