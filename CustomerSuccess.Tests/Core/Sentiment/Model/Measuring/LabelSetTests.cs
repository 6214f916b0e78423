using CustomerSuccess.Core.Sentiment.Model.Linear;
using CustomerSuccess.Core.Sentiment.Model.Measuring;

namespace CustomerSuccess.Tests.Core.Sentiment.Model.Measuring;

public sealed class LabelSetTests
{
    [Fact]
    public void Set_OfNames_IsTheSmallestThatHasThem()
    {
        Assert.Null(LabelSet.Of(["positive", "negative"])!.Columns);
        Assert.Equal(Outputs.Group, LabelSet.Of(["ambiguous", "negative", "neutral", "positive"])!.Columns![0]);
        Assert.Equal(Outputs.Ekman, LabelSet.Of(["anger", "joy"])!.Columns![0]);
        Assert.Equal(15, Assert.Single(LabelSet.Of(["gratitude"])!.Columns!));
        Assert.Null(LabelSet.Of(["rain"]));
    }

    [Theory]
    [InlineData("gratitude", 1)]
    [InlineData("annoyance", -1)]
    [InlineData("curiosity", 0)]
    [InlineData("negative", -1)]
    public void Side_OfALabel_IsThatOfThePaper(string label, int side) => Assert.Equal(side, LabelSet.Side(label));
}
