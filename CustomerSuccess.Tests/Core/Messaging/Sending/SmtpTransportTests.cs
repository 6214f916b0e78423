using System.Text;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.Sending;
using CustomerSuccess.Tests.Support.Messaging;

namespace CustomerSuccess.Tests.Core.Messaging.Sending;

public sealed class SmtpTransportTests
{
    private static readonly Mail Mail = new("alert:1", "ann@example.com", "Müller & Söhne: usage fell 54 %", "It did.\nhttps://success.example.com/customers/C1");

    [Fact]
    public async Task Send_ToAMailServer_ArrivesWithSenderAndAStableMessageId()
    {
        using var sink = new SmtpSink();
        var transport = new SmtpTransport(Mailroom.With(sink.Port).Smtp);
        Assert.IsType<Delivery.Arrived>(await transport.SendAsync(Mail, CancellationToken.None));
        Assert.IsType<Delivery.Arrived>(await transport.SendAsync(Mail, CancellationToken.None));
        var id = $"Message-ID: {MailText.MessageId("alert:1", "vendor.example")}";
        Assert.All(sink.Mails, mail => Assert.Contains(id, mail, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(2, sink.Mails.Count);
        Assert.Contains("From: success@vendor.example", sink.Mails[0]);
        Assert.Contains("To: ann@example.com", sink.Mails[0]);
        var body = sink.Mails[0].ReplaceLineEndings("\n").Split("\n\n", 2)[1].ReplaceLineEndings("");
        Assert.Equal(Mail.Body, Encoding.UTF8.GetString(Convert.FromBase64String(body)));
    }

    [Fact]
    public async Task Send_ToAServerThatIsDown_SaysThatItRefusesConnections()
    {
        var port = Receiver.FreePort();
        var failed = Assert.IsType<Delivery.Failed>(await new SmtpTransport(Mailroom.With(port).Smtp).SendAsync(Mail, CancellationToken.None));
        Assert.Equal($"The mail server 127.0.0.1:{port} refuses connections.", failed.Why);
    }

    [Fact]
    public async Task Send_ToSomebodyTheServerDoesNotKnow_SaysWhatTheServerSaid()
    {
        using var sink = new SmtpSink("550 no such person");
        var unknown = Assert.IsType<Delivery.NoSuchMailBox>(await new SmtpTransport(Mailroom.With(sink.Port).Smtp).SendAsync(Mail, CancellationToken.None));
        Assert.Contains("no such person", unknown.Why);
    }

    [Fact]
    public async Task Send_ToAnAddressThatTheServerSaysIsNone_IsKnownByItsEnhancedCode()
    {
        using var sink = new SmtpSink("550 5.1.1 user unknown");
        Assert.IsType<Delivery.NoSuchMailBox>(await new SmtpTransport(Mailroom.With(sink.Port).Smtp).SendAsync(Mail, CancellationToken.None));
    }

    [Theory]
    [InlineData("451 try again later")]
    [InlineData("450 mail box is busy")]
    [InlineData("552 mail box is full")]
    [InlineData("550 5.7.1 relaying denied by policy")]
    [InlineData("550 5.2.1 not accepting messages")]
    public async Task Send_ToSomebodyWhoCannotBeReachedNow_MayBeTriedAgain(string answer)
    {
        using var sink = new SmtpSink(answer);
        Assert.IsType<Delivery.Failed>(await new SmtpTransport(Mailroom.With(sink.Port).Smtp).SendAsync(Mail, CancellationToken.None));
    }

    [Fact]
    public async Task Send_OfAMailToACustomer_HasBothAlternativesAndTheWayToUnsubscribe()
    {
        using var sink = new SmtpSink();
        var mail = Mail with { Html = "<p>It <b>did</b>.</p>", ReplyTo = "cleo@vendor.example", Unsubscribe = new Uri("https://success.example.com/mail/unsubscribe/t.k") };
        Assert.IsType<Delivery.Arrived>(await new SmtpTransport(Mailroom.With(sink.Port).Smtp).SendAsync(mail, CancellationToken.None));
        var sent = Assert.Single(sink.Mails);
        Assert.Contains("multipart/alternative", sent, StringComparison.Ordinal);
        Assert.Contains("Reply-To: cleo@vendor.example", sent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("List-Unsubscribe: <https://success.example.com/mail/unsubscribe/t.k>", sent, StringComparison.Ordinal);
        Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", sent, StringComparison.Ordinal);
        Assert.Equal([Mail.Body, "<p>It <b>did</b>.</p>"], SmtpSink.Parts(sent));
    }

    [Fact]
    public async Task Send_ToWhatIsNoAddress_IsPointless() => Assert.IsType<Delivery.Pointless>(
        await new SmtpTransport(Mailroom.With(1).Smtp).SendAsync(Mail with { To = "nobody" }, CancellationToken.None));
}
