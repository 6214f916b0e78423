using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Tests.Support;
using FsCheck.Fluent;

namespace CustomerSuccess.Tests.Core.Sentiment.Model;

/// <summary>The shipped model on texts as customers write them.</summary>
public sealed class TextClassifierTests
{
    private static readonly TextClassifier Classifier = TextClassifier.Shipped;

    [Theory]
    [InlineData("The dashboard keeps freezing and your team ignores us.", TextSentiment.Negative)]
    [InlineData("This is not good enough, we are really unhappy with the service.", TextSentiment.Negative)]
    [InlineData("I hate the new editor 😡", TextSentiment.Negative)]
    [InlineData("Another outage?! We cannot work like this.", TextSentiment.Negative)]
    [InlineData("Fantastic support, they solved my problem in minutes.", TextSentiment.Positive)]
    [InlineData("The upgrade went smoothly and everybody is happy 🎉", TextSentiment.Positive)]
    [InlineData("Not bad at all, we like it.", TextSentiment.Positive)]
    [InlineData("The meeting is on Wednesday at 3 pm.", TextSentiment.Neutral)]
    [InlineData("Please find the list of users attached.", TextSentiment.Neutral)]
    public void Sentiment_OfAMessage_IsThatOfAReader(string text, TextSentiment expected)
    {
        var judgement = Classifier.Judge(text);
        Assert.True(judgement.Sentiment == expected, judgement.ToString());
        Assert.InRange(judgement.Confidence, 0.3, 1);
    }

    [Fact]
    public void Sentiment_OfEnglishFullOfNames_IsJudged()
    {
        Assert.NotEqual(TextSentiment.Unknown, Classifier.Judge("The SAML config via OKTA throws AADSTS50011 for everybody").Sentiment);
        Assert.Equal(TextSentiment.Unknown, Classifier.Judge("DIE ANWENDUNG STUERZT STAENDIG AB").Sentiment);
    }

    [Theory]
    [InlineData("We are so grateful, thank you very much!", Emotion.Gratitude)]
    [InlineData("I am furious about this.", Emotion.Anger)]
    [InlineData("This is so annoying, it never works.", Emotion.Frustration)]
    [InlineData("I am very disappointed with the result.", Emotion.Disappointment)]
    [InlineData("I don't understand what this means.", Emotion.Confusion)]
    public void Emotions_OfAMessage_HaveTheOneItNames(string text, Emotion expected) => Assert.True(Classifier.Judge(text).Shows(expected), Classifier.Judge(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("  \t ")]
    [InlineData("4711 0815 -3,50")]
    [InlineData("!!! ???")]
    [InlineData("Die Anwendung stürzt ständig ab und niemand antwortet auf unsere Anfragen.")]
    [InlineData("La aplicación se bloquea todo el tiempo y nadie responde.")]
    [InlineData("Le logiciel plante tous les jours, nous sommes très déçus.")]
    [InlineData("このアプリは遅すぎます")]
    [InlineData("Приложение постоянно падает")]
    [InlineData("xqzt blorf vnnk")]
    public void Sentiment_OfWhatIsNoEnglish_IsUnknownAndNotGuessed(string? text)
    {
        var judgement = Classifier.Judge(text);
        Assert.Equal((TextSentiment.Unknown, 0.0), (judgement.Sentiment, judgement.Score));
        Assert.InRange(judgement.Confidence, 0, 0.2);
        Assert.Empty(judgement.Emotions);
    }

    [Fact]
    public void Sentiment_OfAMegabyte_IsReadFromItsBeginningAndEnd()
    {
        var text = "This is terrible and we are angry. " + new string('x', 1_000_000) + " Worst tool ever.";
        Assert.Equal(TextSentiment.Negative, Classifier.Judge(text).Sentiment);
        Assert.Equal(TextSentiment.Unknown, Classifier.Judge(string.Concat(Enumerable.Repeat("qxz ", 250_000))).Sentiment);
    }

    [Fact]
    public void Words_ThatDecided_StandInTheTextAndOnTheSideOfTheScore()
    {
        const string Text = "The export is awful, please help.";
        var judgement = Classifier.Judge(Text);
        Assert.Equal("awful", judgement.Words[0].Word);
        Assert.All(judgement.Words, word => Assert.Equal(word.Word, Text.Substring(word.Start, word.Word.Length)));
        Assert.All(judgement.Words, word => Assert.True(word.Weight < 0));
        Assert.InRange(judgement.Words.Count, 1, TextJudgement.MostWords);
    }

    [Theory]
    [InlineData("The reports are good", "The reports are not good")]
    [InlineData("I love it", "I like it, but it crashes")]
    [InlineData("Support was helpful", "Support was not helpful at all")]
    public void Score_OfTheFirst_IsHigher(string better, string worse) => Assert.True(Classifier.Judge(better).Score > Classifier.Judge(worse).Score);

    [Fact]
    public void Judgement_OfAnyText_StaysOnItsScales() => Law.Holds(
        Gen.Elements("good", "BAD", "not", "slow", "bug", "but", "!!", "❤️", "👎🏿", "\ud83d", "don't", "–", "ß", "500", "www.x.y", ":-(", "...", "NEVER", "works").ArrayOf(),
        words =>
        {
            var judgement = Classifier.Judge(string.Join(' ', words));
            Assert.InRange(judgement.Score, -1, 1);
            Assert.InRange(judgement.Confidence, 0, 1);
            Assert.All(judgement.Emotions, felt => Assert.InRange(felt.Strength, 0.001, 1));
            Assert.Equivalent(judgement, Classifier.Judge(string.Join(' ', words)));
        });
}
