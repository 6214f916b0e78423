using CustomerSuccess.Core.Sentiment.Model.Linear;

namespace CustomerSuccess.Tests.Core.Sentiment.Model.Linear;

public sealed class OutputsTests
{
    [Fact]
    public void Columns_OfTheModel_StandWhereTheyAreNamed()
    {
        Assert.Equal(Outputs.Ekman, Outputs.Emotions.Count);
        Assert.Equal(Outputs.Group, Outputs.Ekman + Outputs.EkmanEmotions.Count);
        Assert.Equal(Outputs.Polarity, Outputs.Group + Outputs.Groups.Count);
        Assert.Equal(Outputs.Count, Outputs.Polarity + 1);
    }

    [Theory]
    [InlineData("annoyance", "anger", "negative")]
    [InlineData("gratitude", "joy", "positive")]
    [InlineData("confusion", "surprise", "ambiguous")]
    [InlineData("embarrassment", "sadness", "negative")]
    [InlineData("neutral", "neutral", "neutral")]
    public void Label_OfGoEmotions_IsGroupedAsThePaperDoes(string label, string ekman, string group)
    {
        var bits = Outputs.Implied([Outputs.Emotions.ToList().IndexOf(label)]);
        Assert.True(Outputs.Has(bits, Outputs.Ekman + Outputs.EkmanEmotions.ToList().IndexOf(ekman)));
        Assert.True(Outputs.Has(bits, Outputs.Group + Outputs.Groups.ToList().IndexOf(group)));
        Assert.Equal(group is "positive" or "negative", Outputs.Has(Outputs.Known(bits), Outputs.Polarity));
    }
}
