using CustomerSuccess.Core.Sentiment.Model.Reading;

namespace CustomerSuccess.Tests.Core.Sentiment.Model.Reading;

public sealed class NegationTests
{
    [Theory]
    [InlineData("it is not very slow any more", "very slow any")]
    [InlineData("no bugs, errors only", "bugs")]
    [InlineData("it doesn't work but looks good", "work")]
    [InlineData("not only fast", "")]
    [InlineData("all is well", "")]
    public void Negation_OfAText_ReachesThreeWordsOfItsClause(string text, string expected)
    {
        var tokens = Tokens.Of(text);
        var negated = Negation.Of(tokens);
        Assert.Equal(expected, string.Join(' ', tokens.Where((_, i) => negated[i]).Select(token => token.Form)));
    }
}
