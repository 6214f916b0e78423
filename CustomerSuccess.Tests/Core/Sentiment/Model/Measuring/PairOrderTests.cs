using CustomerSuccess.Core.Sentiment.Model.Measuring;

namespace CustomerSuccess.Tests.Core.Sentiment.Model.Measuring;

public sealed class PairOrderTests
{
    [Fact]
    public void Auc_OfFourTexts_IsTheShareOfPairsInOrder() =>
        // Good: 0.9 and 0.3; bad: 0.3 and 0.1. Three of four pairs are in order, one is a tie.
        Assert.Equal(0.875, PairOrder.Auc([(0.9, true), (0.3, true), (0.3, false), (0.1, false)]));

    [Fact]
    public void Auc_OfOneSide_IsUnknown() => Assert.Null(PairOrder.Auc([(0.9, true), (0.3, true)]));
}
