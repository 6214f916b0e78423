using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Core.Sentiment.Remote;

namespace CustomerSuccess.Tests.Core.Sentiment.Remote;

public sealed class RemoteAnswerTests
{
    [Theory]
    [InlineData("""[[{"label":"positive","score":0.8},{"label":"neutral","score":0.15},{"label":"negative","score":0.05}]]""", TextSentiment.Positive, 0.75, 0.8)]
    [InlineData("""[{"label":"LABEL_0","score":0.9}]""", TextSentiment.Negative, -0.9, 0.9)]
    [InlineData("""[[{"label":"5 stars","score":0.3},{"label":"4 stars","score":0.3},{"label":"1 star","score":0.4}]]""", TextSentiment.Positive, 0.2, 0.6)]
    public void Answer_OfAClassifier_IsASideAScoreAndAConfidence(string json, TextSentiment sentiment, double score, double confidence) =>
        Assert.Equal((sentiment, score, confidence), RemoteAnswer.Read(json));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[[]]")]
    [InlineData("[1,2]")]
    [InlineData("""[{"label":"rain","score":0.9}]""")]
    [InlineData("""[{"label":"positive","score":7}]""")]
    [InlineData("""[{"label":"positive"}]""")]
    [InlineData("<html>502 Bad gateway</html>")]
    public void Answer_ThatIsNone_IsNotGuessed(string json) => Assert.Null(RemoteAnswer.Read(json));
}
