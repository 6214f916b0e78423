using CustomerSuccess.Core.Churn.Model.Learning;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Churn.Model.Learning;

public sealed class BinningTests
{
    [Theory]
    [InlineData(new double[] { 3, 1, 2, 2, double.NaN }, 10, new[] { 1.5, 2.5 })]
    [InlineData(new double[] { 1, 2, 3, 4, 5, 6, 7, 8 }, 4, new[] { 2.5, 4.5, 6.5 })]
    [InlineData(new double[] { 0, 0, 0, 0, 0, 0, 1, 2 }, 2, new[] { 0.5 })]
    [InlineData(new double[] { 5, 5 }, 10, new double[0])]
    [InlineData(new[] { double.NaN }, 10, new double[0])]
    public void Edges_OfAnExample_LieHalfwayBetweenValues(double[] values, int bins, double[] edges) => Assert.Equal(edges, Binning.Edges(values, bins));

    [Fact]
    public void Edges_OfNeighbouringNumbers_StillPartThem()
    {
        var next = Math.BitIncrement(1.0);
        var edge = Assert.Single(Binning.Edges([1.0, next], 10));
        Assert.True(edge > 1.0 && edge <= next);
    }

    [Fact]
    public void Edges_OfAnyValues_RiseAndAreFewEnough() => Law.Holds(Gen.Choose(1, 100_000), seed =>
    {
        var random = new Random(seed);
        double[] values = [.. Enumerable.Range(0, random.Next(1, 400)).Select(_ => Math.Floor(random.NextDouble() * random.Next(1, 300)))];
        var bins = random.Next(2, 40);
        var edges = Binning.Edges(values, bins);
        Assert.InRange(edges.Length, Math.Min(1, values.Distinct().Count() - 1), bins - 1);
        Assert.All(edges.Zip(edges.Skip(1)), pair => Assert.True(pair.First < pair.Second));
        Assert.All(edges, edge => Assert.Contains(values, value => value < edge));
    });
}
