using CustomerSuccess.Core.Churn.Training.Model;
using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Tests.Core.Churn.Training.Model;

public sealed class PromotionTests
{
    private static readonly Estimate Tells = new(0.8, 0.7, 0.87);

    [Fact]
    public void Of_AModelThatBeatsBaseRateAndTheOneInUse_IsPromoted()
    {
        var promotion = Promotion.Of(Tells, 0.060, 0.068, 0.061, 3);
        Assert.True(promotion.Promoted);
        Assert.Equal("Promoted: on later days that took no part in learning its ROC AUC is 0.800 (0.700 to 0.870) and its Brier score 0.0600, against 0.0680 of the base rate and 0.0610 of v3.", promotion.Reason);
    }

    [Fact]
    public void Of_TheFirstModel_HasNoneToBeat() => Assert.True(Promotion.Of(Tells, 0.060, 0.068, null, null).Promoted);

    [Fact]
    public void Of_AModelNoBetterThanTheOneInUse_IsNotPromoted()
    {
        var promotion = Promotion.Of(Tells, 0.060, 0.068, 0.060, 3);
        Assert.False(promotion.Promoted);
        Assert.Contains("model v3 in use does as well or better", promotion.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NoiseLabels_FindsNothing()
    {
        var promotion = Promotion.Of(new Estimate(0.53, 0.45, 0.61), 0.05, 0.068, null, null);
        Assert.False(promotion.Promoted);
        Assert.StartsWith("Not promoted: the model found nothing that tells who leaves.", promotion.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ProbabilitiesNoBetterThanTheBaseRate_IsNotPromoted() => Assert.False(Promotion.Of(Tells, 0.07, 0.068, null, null).Promoted);

    [Fact]
    public void Of_ATestInWhichNobodyLeft_IsNotPromoted() => Assert.False(Promotion.Of(null, 0.01, 0.02, null, null).Promoted);
}
