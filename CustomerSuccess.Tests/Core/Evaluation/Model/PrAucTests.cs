using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Evaluation.Model;

public sealed class PrAucTests
{
    [Fact]
    public void PrAuc_OfAnExample_IsTheMeanPrecisionAtThoseWhoLeft()
    {
        // Those who left stand at places 1, 3 and 4: (1/1 + 2/3 + 3/4) / 3.
        var area = PrAuc.ValueOf([0.9, 0.8, 0.7, 0.6, 0.1], [true, false, true, true, false])!.Value;
        Assert.Equal((1 + (2.0 / 3) + (3.0 / 4)) / 3, area, 12);
    }

    [Fact]
    public void PrAuc_OfEqualRisks_IsTheBaseRate() => Assert.Equal(0.25, PrAuc.ValueOf([0.5, 0.5, 0.5, 0.5], [true, false, false, false]));

    [Fact]
    public void PrAuc_WhereNobodyLeft_IsNotKnown()
    {
        Assert.Null(PrAuc.ValueOf([0.5], [false]));
        Assert.Null(PrAuc.Of([0.5], [false], [0], 1));
    }

    [Fact]
    public void Interval_OfAnyRows_HoldsTheValue() => Law.Holds(Gen.Choose(1, 10_000), seed =>
    {
        var random = new Random(seed);
        double[] risks = [.. Enumerable.Range(0, 40).Select(_ => random.Next(9) / 8.0)];
        bool[] leaves = [.. risks.Select(risk => random.NextDouble() < risk)];
        int[] customers = [.. risks.Select((_, row) => row / 2)];
        if (PrAuc.Of(risks, leaves, customers, 20) is { } area)
        {
            Assert.True(area.Low >= 0 && area.Low <= area.Value && area.Value <= area.High && area.High <= 1);
            Assert.Equal(PrAuc.ValueOf(risks, leaves), area.Value);
        }
    }, 20);

    [Fact]
    public void Interval_OfManyRows_IsNarrowerThanOfFew()
    {
        double Width(int rows)
        {
            var random = new Random(5);
            double[] risks = [.. Enumerable.Range(0, rows).Select(_ => random.NextDouble())];
            var area = PrAuc.Of(risks, [.. risks.Select(risk => random.NextDouble() < risk / 2)], [.. Enumerable.Range(0, rows)], rows)!;
            return area.High - area.Low;
        }

        Assert.InRange(Width(1_600) / Width(100), 0.1, 0.5);
    }
}
