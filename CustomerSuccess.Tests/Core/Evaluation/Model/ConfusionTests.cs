using CustomerSuccess.Core.Evaluation.Model;

namespace CustomerSuccess.Tests.Core.Evaluation.Model;

public sealed class ConfusionTests
{
    [Fact]
    public void Confusion_OfAnExample_IsCountedByHand()
    {
        var confusion = Confusion.At(0.5, [0.9, 0.5, 0.6, 0.2, 0.1, 0.4, 0.3, 0], [true, true, false, true, false, false, false, false]);
        Assert.Equal(new Confusion(2, 1, 1, 4), confusion);
        Assert.Equal((2.0 / 3, 2.0 / 3, 2.0 / 3), (confusion.Precision!.Value, confusion.Recall!.Value, confusion.F1!.Value));
        Assert.Equal((0.75, 0.625, 0.2), (confusion.Accuracy!.Value, confusion.AlwaysMajority!.Value, confusion.FalsePositiveRate!.Value));
    }

    [Fact]
    public void Confusion_WhereNobodyIsCalled_HasNoPrecision()
    {
        var confusion = Confusion.At(2, [0.9, 0.1], [true, false]);
        Assert.Equal((null, 0.0, 0.0), (confusion.Precision, confusion.Recall, confusion.F1));
        Assert.Null(Confusion.At(0.5, [], []).Accuracy);
    }
}
