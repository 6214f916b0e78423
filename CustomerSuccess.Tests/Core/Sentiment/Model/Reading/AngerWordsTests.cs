using CustomerSuccess.Core.Sentiment.Model.Reading;

namespace CustomerSuccess.Tests.Core.Sentiment.Model.Reading;

public sealed class AngerWordsTests
{
    [Theory]
    [InlineData("They are angry about the delays", true)]
    [InlineData("This is FRUSTRATING.", true)]
    [InlineData("Our planners lost patience", true)]
    [InlineData("We are fed up with it", true)]
    [InlineData("I am sick of waiting!", true)]
    [InlineData("It is a waste of time", true)]
    [InlineData("I am not angry at all", false)]
    [InlineData("Nobody is really annoyed", false)]
    [InlineData("The export is slow and broken", false)]
    [InlineData("We made a plan for the ragefield project", false)]
    [InlineData("We lost", false)]
    [InlineData("", false)]
    [InlineData("!!!", false)]
    public void Anger_OfAText_IsWhatItsWordsSay(string text, bool expected) => Assert.Equal(expected, AngerWords.In(Tokens.Of(text)));
}
