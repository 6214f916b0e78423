using CustomerSuccess.Core.Demo.Model;
using CustomerSuccess.Core.Demo.Words;
using CustomerSuccess.Core.Sentiment.Model;

namespace CustomerSuccess.Tests.Core.Demo.Words;

public sealed class PhrasebookTests
{
    [Theory]
    [InlineData("moods")]
    [InlineData("messages")]
    [InlineData("executives")]
    public void Texts_SoundAsTheyAreMeant(string list)
    {
        var texts = Phrasebook.Of(list).Where(line => line[^1].Length > 0).ToList();
        Assert.All(texts.Where(line => line.Contains(Tone.Negative)), line => Assert.True(TextClassifier.Shipped.Judge(line[^1]).Score < -0.2, line[^1]));
        Assert.All(texts.Where(line => line.Contains(Tone.Positive)), line => Assert.True(TextClassifier.Shipped.Judge(line[^1]).Score > 0.3, line[^1]));
    }

    [Fact]
    public void Pick_OfSomeColumns_TakesALineThatStartsWithThem()
    {
        var dice = Dice.For(1, 1, "phrases");
        var calm = Phrasebook.Of("moods").Where(line => line[0] == Tone.Neutral).Select(line => line[1]).ToList();
        for (var i = 0; i < 50; i++)
        {
            Assert.Contains(Assert.Single(Phrasebook.Pick(dice, "moods", Tone.Neutral)), calm);
        }
    }

    [Fact]
    public void Pick_OfAnUnknownLine_SaysSo() =>
        Assert.Throws<ArgumentException>(() => Phrasebook.Pick(Dice.For(1, 1, "phrases"), "moods", "furious"));
}
