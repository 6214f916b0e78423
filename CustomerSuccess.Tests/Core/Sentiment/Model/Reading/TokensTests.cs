using CustomerSuccess.Core.Sentiment.Model.Reading;

namespace CustomerSuccess.Tests.Core.Sentiment.Model.Reading;

public sealed class TokensTests
{
    [Theory]
    [InlineData("It isn’t SLOW!!", "it isn't slow !!")]
    [InlineData("Sooooo good :-)", "soo good :-)")]
    [InlineData("see https://example.com/a?b=c now", "see now")]
    [InlineData("Error 500, since 3.5 days...", "error 0 . since 0 days ...")]
    [InlineData("great 👍🏽 and ❤️", "great 👍 and ❤")]
    [InlineData("user-friendly", "user friendly")]
    [InlineData("", "")]
    public void Tokens_OfAText_AreItsWordsNumbersAndMarks(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Tokens.Of(text).Select(token => token.Form)));

    [Fact]
    public void Tokens_OfAText_SayWhereTheyStand()
    {
        const string Text = "Why 👎 is it DOWN?";
        Assert.Equal(["Why", "👎", "is", "it", "DOWN", "?"], Tokens.Of(Text).Select(token => Text.Substring(token.Start, token.Length)));
        Assert.Equal("down", Assert.Single(Tokens.Of(Text), token => token.Capitals).Form);
    }

    [Fact]
    public void Tokens_OfALongText_AreThoseOfItsBeginningAndItsEnd()
    {
        var tokens = Tokens.Of("first " + string.Concat(Enumerable.Repeat("middle ", 200_000)) + "last");
        Assert.Equal(("first", "last"), (tokens[0].Form, tokens[^1].Form));
        Assert.True(tokens.Count <= (Excerpt.Head + Excerpt.Tail) / 5, $"{tokens.Count} tokens");
    }
}
