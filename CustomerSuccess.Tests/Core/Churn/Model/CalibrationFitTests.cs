using CustomerSuccess.Core.Churn.Model;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Churn.Model;

public sealed class CalibrationFitTests
{
    [Fact]
    public void Calibration_OfOverconfidentLogits_BringsThemBackToTheTruth()
    {
        // The truth is half of the logit less 1; logits are drawn from -4 to 4.
        var random = new Random(1);
        double[] logits = [.. Enumerable.Range(0, 20_000).Select(_ => (8 * random.NextDouble()) - 4)];
        bool[] labels = [.. logits.Select(logit => random.NextDouble() < Truth(logit))];
        var calibration = CalibrationFit.Fit(logits, labels);
        foreach (var logit in new[] { -3.0, -1, 0, 1, 3 })
        {
            Assert.Equal(Truth(logit), calibration.Probability(logit), 0.03);
        }

        static double Truth(double logit) => 1 / (1 + Math.Exp(1 - (0.5 * logit)));
    }

    [Fact]
    public void Calibration_OfHonestLogits_HardlyChangesThem()
    {
        var random = new Random(2);
        double[] logits = [.. Enumerable.Range(0, 20_000).Select(_ => (6 * random.NextDouble()) - 3)];
        var calibration = CalibrationFit.Fit(logits, [.. logits.Select(logit => random.NextDouble() < 1 / (1 + Math.Exp(-logit)))]);
        Assert.Equal(0.5, calibration.Probability(0), 0.02);
        Assert.Equal(1 / (1 + Math.Exp(2)), calibration.Probability(-2), 0.02);
    }

    [Fact]
    public void Calibration_OfAHandfulOfRows_StaysNearTheIdentity()
    {
        var calibration = CalibrationFit.Fit([-1, 1, 0.5, -0.5], [true, false, true, false]);
        Assert.InRange(calibration.Low, 0.6, 1.2);
        Assert.InRange(calibration.High, 0.6, 1.2);
        Assert.InRange(calibration.Offset, -0.3, 0.3);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Calibration_OfOneLabelOnly_IsTheIdentity(bool label) => Assert.Equal(Calibration.Identity, CalibrationFit.Fit([1, 2, double.NaN], [label, label, !label]));

    [Fact]
    public void Calibration_OfAnyRows_RisesAndStaysAProbability() => Law.Holds(Gen.Choose(1, 100_000), seed =>
    {
        var random = new Random(seed);
        double[] logits = [.. Enumerable.Range(0, 60).Select(_ => (20 * random.NextDouble()) - 10)];
        var calibration = CalibrationFit.Fit(logits, [.. logits.Select(logit => random.NextDouble() < 1 / (1 + Math.Exp(random.Next(-2, 3) * logit)))]);
        var curve = Enumerable.Range(-100, 201).Select(step => calibration.Probability(step / 5.0)).ToList();
        Assert.All(curve, probability => Assert.InRange(probability, 0, 1));
        Assert.All(curve.Zip(curve.Skip(1), (low, high) => high - low), rise => Assert.InRange(rise, 0, 1));
    });
}
