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
        var failed = Assert.IsType<Delivery.Failed>(await new SmtpTransport(Mailroom.With(sink.Port).Smtp).SendAsync(Mail, CancellationToken.None));
        Assert.Contains("no such person", failed.Why);
    }

    [Fact]
    public async Task Send_ToWhatIsNoAddress_IsPointless() => Assert.IsType<Delivery.Pointless>(
        await new SmtpTransport(Mailroom.With(1).Smtp).SendAsync(Mail with { To = "nobody" }, CancellationToken.None));
}
