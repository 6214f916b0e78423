using CustomerSuccess.Core.Sentiment.Model.Reading;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Sentiment.Model.Reading;

public sealed class LexiconSentimentTests
{
    /// <summary>Examples that the authors of VADER publish with their scores.</summary>
    [Theory]
    [InlineData("VADER is smart, handsome, and funny.", 0.8316)]
    [InlineData("VADER is smart, handsome, and funny!", 0.8439)]
    [InlineData("VADER is very smart, handsome, and funny.", 0.8545)]
    [InlineData("VADER is VERY SMART, handsome, and FUNNY.", 0.9227)]
    [InlineData("VADER is VERY SMART, handsome, and FUNNY!!!", 0.9342)]
    [InlineData("VADER is not smart, handsome, nor funny.", -0.7424)]
    [InlineData("The book was good.", 0.4404)]
    [InlineData("The plot was good, but the characters are uncompelling and the dialog is not great.", -0.7042)]
    [InlineData("Today SUX!", -0.5461)]
    [InlineData("Not bad at all", 0.431)]
    public void Sentiment_OfAPublishedExample_IsThePublishedOne(string text, double score) => Assert.Equal(score, LexiconSentiment.Of(text), 4);

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t")]
    [InlineData("The invoice of Tuesday is in the folder.")]
    [InlineData("!!!")]
    [InlineData("2026-11-20")]
    public void Sentiment_OfATextThatSaysNothing_IsZero(string text) => Assert.Equal(0, LexiconSentiment.Of(text));

    [Theory]
    [InlineData("This is great", "This is not great")]
    [InlineData("This is great", "This isn't great")]
    [InlineData("This is great", "This isn’t great")]
    [InlineData("I am happy", "I am hardly happy")]
    [InlineData("This is really great", "This is great")]
    [InlineData("This is great!", "This is great")]
    [InlineData("This is GREAT", "This is great")]
    [InlineData("This is great", "This is somewhat great")]
    [InlineData("It was slow, but it is great", "It is great, but it was horrible")]
    public void Sentiment_OfTheFirst_IsBetterThanOfTheSecond(string better, string worse) =>
        Assert.True(LexiconSentiment.Of(better) > LexiconSentiment.Of(worse), $"{LexiconSentiment.Of(better)} and {LexiconSentiment.Of(worse)}");

    [Fact]
    public void Sentiment_OfATextAllInCapitals_IsThatOfTheSameTextInSmallLetters() =>
        Assert.Equal(LexiconSentiment.Of("this is great"), LexiconSentiment.Of("THIS IS GREAT"));

    [Fact]
    public void Sentiment_OfAnyText_LiesWithinTheScale() => Law.Holds(
        Gen.Elements("good", "BAD", "not", "very", "but", "!", "horrible", "love", "'", "don't", "–", "ß", "x").NonEmptyListOf(),
        words => Assert.InRange(LexiconSentiment.Of(string.Join(' ', words)), -1, 1));

    [Fact]
    public void Sentiment_OfAVeryLongText_StillTellsGoodFromBad() =>
        Assert.Equal((1, -1), (Math.Round(LexiconSentiment.Of(Long("great"))), Math.Round(LexiconSentiment.Of(Long("awful")))));

    private static string Long(string word) => string.Join(' ', Enumerable.Repeat(word, 20_000));
}
