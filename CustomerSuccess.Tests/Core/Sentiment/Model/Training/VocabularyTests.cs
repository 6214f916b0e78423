using CustomerSuccess.Core.Sentiment.Model.Reading;
using CustomerSuccess.Core.Sentiment.Model.Training;

namespace CustomerSuccess.Tests.Core.Sentiment.Model.Training;

public sealed class VocabularyTests
{
    [Fact]
    public void Vocabulary_OfTexts_HasWhatStandsInEnoughOfThem()
    {
        var settings = new TrainingSettings(WordTexts: 2, PairTexts: 99, CharacterTexts: 99);
        var vocabulary = Vocabulary.Of([.. new[] { "slow slow app", "slow export", "nice app" }.Select(text => TextParts.Of(text).Features)], settings);
        Assert.Equal(new[] { Features.OfWord("slow"), Features.OfWord("app") }.Order(), vocabulary.Hashes);
        Assert.Equal([2, 2], vocabulary.Texts);
        Assert.Equal(1 + Math.Log(4.0 / 3), vocabulary.Rarity[0], 5);
    }
}
