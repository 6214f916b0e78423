using CustomerSuccess.Core.Messaging;

namespace CustomerSuccess.Tests.Core.Messaging;

public sealed class OutgoingMessageTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Mail_WithALineBreakInItsSubject_CannotBeginAnotherHeader() =>
        Assert.Equal("Corvane  Bcc: all@example.com", OutgoingMessage.Mail("k", "Ann@Example.com", "Corvane\r\nBcc: all@example.com", "", Now).Subject);

    [Fact]
    public void Mail_WithALongSubject_IsCut() => Assert.Equal(OutgoingMessage.LongestSubject, OutgoingMessage.Mail("k", "a@b.c", new string('x', 300), "", Now).Subject.Length);

    [Fact]
    public void Mail_WithAKeyThatCannotBeStored_IsRefusedBeforeItIs() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OutgoingMessage.Mail(new string('k', 201), "a@b.c", "s", "b", Now));

    [Fact]
    public void ToWebhook_OfANotice_IsDueAtOnce()
    {
        var message = OutgoingMessage.ToWebhook("k", 3, new WebhookNotice("Title", "Text", "/today"), Now);
        Assert.Equal((MessageState.Waiting, Now, 3, "Title", "Text", "/today"), (message.State, message.DueAt, message.WebhookId, message.Subject, message.Body, message.Path));
    }
}
