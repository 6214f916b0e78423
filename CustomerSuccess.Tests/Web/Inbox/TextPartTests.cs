using CustomerSuccess.Core.Sentiment.Model;
using CustomerSuccess.Web.Inbox;

namespace CustomerSuccess.Tests.Web.Inbox;

public sealed class TextPartTests
{
    [Fact]
    public void Parts_OfAText_MarkTheWordsThatDecided() => Assert.Equal(
        [new("It is ", 0), new("awful", -1), new(" but ", 0), new("fast", 1)],
        TextPart.Of("It is awful but fast", [new DecidingWord(16, "fast", 0.5), new DecidingWord(6, "awful", -2)], 100));

    [Fact]
    public void Parts_OfALongText_AreCutOff() =>
        Assert.Equal([new("It is …", 0)], TextPart.Of("It is awful but fast", [new DecidingWord(6, "awful", -2)], 5));
}
