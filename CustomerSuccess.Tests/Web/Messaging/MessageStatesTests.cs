using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Web.Messaging;

namespace CustomerSuccess.Tests.Web.Messaging;

public sealed class MessageStatesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Read_OfTheAddressOfAnyState_IsThatState() => Assert.All(
        Enum.GetValues<MessageState>(), state => Assert.Equal(state, MessageStates.Read(MessageStates.Href(state, 1).Split('=')[1])));

    [Theory]
    [InlineData(null)]
    [InlineData("nonsense")]
    public void Read_OfNoState_IsAll(string? slug) => Assert.Null(MessageStates.Read(slug));

    [Theory]
    [InlineData(0.5, "Waiting, again within a minute")]
    [InlineData(14.2, "Waiting, again in 15 min")]
    [InlineData(230, "Waiting, again in 4 h")]
    public void Words_OfAMessageThatWasPutOff_SayWhenItGoesOutAgain(double minutes, string words) =>
        Assert.Equal(words, MessageStates.Words(Row(MessageState.Waiting, 1) with { DueAt = Now.AddMinutes(minutes) }, Now));

    [Fact]
    public void Words_OfAMessageThatHasGone_SayWhen() =>
        Assert.Equal("Sent 5 min ago", MessageStates.Words(Row(MessageState.Sent, 1) with { SentAt = Now.AddMinutes(-5) }, Now));

    [Fact]
    public void Words_OfAMessageThatWasNeverTried_AreItsState() => Assert.Equal("Waiting", MessageStates.Words(Row(MessageState.Waiting, 0), Now));

    private static MessageRow Row(MessageState state, int attempts) =>
        new(1, Now, MessageKind.Mail, "ann@example.com", "Hello", state, attempts, null, Now, null);
}
