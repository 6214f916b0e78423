using CustomerSuccess.Core.Scorecards.Model;

namespace CustomerSuccess.Tests.Core.Scorecards.Model;

public sealed class WeightFitTests
{
    private const int Rows = 20_000;

    private static readonly double[] Even = [1 / 3.0, 1 / 3.0, 1 / 3.0];

    [Fact]
    public void Fit_WithoutShrinking_FindsTheWeightsThatMadeTheData()
    {
        var weights = Fit(1e-6, 0.8, 0.4, 0.1);
        Assert.Equal([0.8, 0.4, 0.1], weights.Zip([0.8, 0.4, 0.1], (found, made) => Math.Abs(found - made) < 0.08 ? made : found));
    }

    [Fact]
    public void Fit_WhereMorePointsSpeakForLeaving_GivesNoWeight()
    {
        var weights = Fit(1e-6, 0.8, -0.5, 0.3);
        Assert.Equal(0, weights[1]);
        Assert.InRange(weights[0], 0.7, 0.9);
    }

    [Fact]
    public void Fit_ShrunkWithoutEnd_HasTheProportionsAskedForAndTheBestSlope()
    {
        var weights = Fit(1e6, 0.8, 0.4, 0.1);
        Assert.All(weights, weight => Assert.Equal(weights[0], weight, 4));
        Assert.InRange(weights[0], 0.3, 0.5);
    }

    [Fact]
    public void Fit_ShrunkMore_LiesNearerToTheProportions()
    {
        var distances = new[] { 1e-6, 0.1, 1, 10 }.Select(strength => Spread(Fit(strength, 0.8, 0.4, 0.1))).ToList();
        Assert.Equal(distances.OrderDescending(), distances);
        Assert.True(distances[0] > 2 * distances[^1]);
    }

    [Fact]
    public void Fit_OfNoise_DoesNotFail()
    {
        var random = new Random(1);
        double[] x = [.. Enumerable.Range(0, 300).Select(_ => random.NextDouble())];
        Assert.All(WeightFit.Of(x, [.. Enumerable.Range(0, 100).Select(i => i % 7 == 0)], Even, 0.01, CancellationToken.None), weight => Assert.True(weight >= 0 && double.IsFinite(weight)));
    }

    [Fact]
    public void Fit_OfGroupsThatArePerfectlyApart_StaysFinite()
    {
        double[] x = [.. Enumerable.Range(0, 100).SelectMany(i => i < 10 ? new[] { -5.0, 0, 0 } : [5.0, 0, 0])];
        Assert.All(WeightFit.Of(x, [.. Enumerable.Range(0, 100).Select(i => i < 10)], Even, 0.01, CancellationToken.None), weight => Assert.True(double.IsFinite(weight)));
    }

    /// <summary>Three independent measures; the log-odds of leaving are -3 less the weighted sum.</summary>
    private static double[] Fit(double strength, params double[] weights)
    {
        var random = new Random(20261121);
        var (x, leaves) = (new double[Rows * 3], new bool[Rows]);
        for (var row = 0; row < Rows; row++)
        {
            var odds = -2.0;
            for (var i = 0; i < 3; i++)
            {
                x[(row * 3) + i] = (random.NextDouble() * 6) - 3;
                odds -= weights[i] * x[(row * 3) + i];
            }

            leaves[row] = random.NextDouble() < 1 / (1 + Math.Exp(-odds));
        }

        return WeightFit.Of(x, leaves, Even, strength, CancellationToken.None);
    }

    private static double Spread(double[] weights) => weights.Max() - weights.Min();
}
