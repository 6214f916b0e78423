using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Tests.Core.Evaluation.Model;

public sealed class BrierTests
{
    [Fact]
    public void Brier_OfAnExample_IsTheMeanSquare()
    {
        // (0.2² + 0.4² + 1²) / 3
        Assert.Equal(0.4, Brier.Of([0.8, 0.4, 1], [true, false, false])!.Value, 12);
        Assert.Equal(0.1875, Brier.OfBaseRate([true, false, false, false]));
    }

    [Fact]
    public void Brier_OfNoRows_IsNotKnown()
    {
        Assert.Null(Brier.Of([], []));
        Assert.Null(Brier.OfBaseRate([]));
    }
}
