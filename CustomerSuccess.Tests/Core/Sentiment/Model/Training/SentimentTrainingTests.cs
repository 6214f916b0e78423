using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Core.Sentiment.Model.Linear;

namespace CustomerSuccess.Tests.Core.Sentiment.Model.Training;

public sealed class SentimentTrainingTests
{
    [Fact]
    public void Model_OfAFewTexts_TellsNewOnesApart()
    {
        var classifier = new TextClassifier(Small.Model());
        Assert.True(classifier.Judge("great, thank you").Score > 0.2, classifier.Judge("great, thank you").ToString());
        Assert.True(classifier.Judge("an awful app").Score < -0.2, classifier.Judge("an awful app").ToString());
    }

    [Fact]
    public void Model_WithAnyNumberOfThreads_IsTheSame() => Assert.Equal(Bytes(Small.Model(Small.Settings with { Threads = 1 })), Bytes(Small.Model(Small.Settings with { Threads = 3 })));

    [Fact]
    public void Model_WithAnotherSeed_IsAnother() => Assert.NotEqual(Bytes(Small.Model()), Bytes(Small.Model(Small.Settings with { Seed = 7 })));

    private static byte[] Bytes(SentimentModel model)
    {
        using var stream = new MemoryStream();
        ModelFile.Write(model, stream);
        return stream.ToArray();
    }
}
