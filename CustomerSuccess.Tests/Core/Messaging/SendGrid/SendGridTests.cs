using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.SendGrid;
using CustomerSuccess.Core.Messaging.SendGrid.Model;
using CustomerSuccess.Core.Messaging.Sending;
using CustomerSuccess.Core.Messaging.Tracking;
using CustomerSuccess.Core.Messaging.Tracking.Model;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Tests.Support.Messaging;
using Microsoft.AspNetCore.Http;

namespace CustomerSuccess.Tests.Core.Messaging.SendGrid;

public sealed class SendGridTests : IDisposable
{
    private readonly FixedClock clock = new("2026-11-20");
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public void Dispose() => key.Dispose();

    [Fact]
    public async Task Send_OfAMail_NamesItsKeyAndSwitchesForeignTrackingOff()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = context => Task.FromResult(context.Response.StatusCode = 202);
        using var transport = new SendGridTransport(Options(receiver.Url));
        var mail = new Mail("step:1", MailStory.Mara, "Hello", "text", "<p>html</p>", "cleo@vendor.example", new Uri("https://success.example.com/mail/unsubscribe/t"));
        Assert.IsType<Delivery.Arrived>(await transport.SendAsync(mail, CancellationToken.None));
        using var json = JsonDocument.Parse(Assert.Single(receiver.All).Body);
        var (root, to) = (json.RootElement, json.RootElement.GetProperty("personalizations")[0]);
        Assert.Equal((MailStory.Mara, "step:1"), (to.GetProperty("to")[0].GetProperty("email").GetString(), to.GetProperty("custom_args").GetProperty("cs_key").GetString()));
        Assert.Equal(["text/plain", "text/html"], root.GetProperty("content").EnumerateArray().Select(part => part.GetProperty("type").GetString()));
        Assert.Equal("<https://success.example.com/mail/unsubscribe/t>", root.GetProperty("headers").GetProperty("List-Unsubscribe").GetString());
        Assert.Equal(MailText.MessageId("step:1", "vendor.example"), root.GetProperty("headers").GetProperty("Message-ID").GetString());
        Assert.Equal("cleo@vendor.example", root.GetProperty("reply_to").GetProperty("email").GetString());
        Assert.False(root.GetProperty("tracking_settings").GetProperty("click_tracking").GetProperty("enable").GetBoolean());
    }

    [Fact]
    public async Task Send_WithNamesAndWithoutSomebodyToAnswer_SplitsTheOneAndLeavesTheOtherOut()
    {
        await using var receiver = await Receiver.StartAsync();
        using var transport = new SendGridTransport(Options(receiver.Url) with { From = "Meridian Cloud <success@vendor.example>" });
        await transport.SendAsync(new Mail("k", MailStory.Mara, "s", "b", ReplyTo: "nobody in particular"), CancellationToken.None);
        using var json = JsonDocument.Parse(Assert.Single(receiver.All).Body);
        var from = json.RootElement.GetProperty("from");
        Assert.Equal(("success@vendor.example", "Meridian Cloud"), (from.GetProperty("email").GetString(), from.GetProperty("name").GetString()));
        Assert.False(json.RootElement.TryGetProperty("reply_to", out _));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("""{"errors":["no"]}""")]
    [InlineData("""{"errors":[{"message":7}]}""")]
    public void Error_OfWhatIsNoAnswerOfSendGrid_IsNothing(string body) => Assert.Null(SendGridJson.Error(body));

    [Theory]
    [InlineData(429, typeof(Delivery.Failed))]
    [InlineData(503, typeof(Delivery.Failed))]
    [InlineData(401, typeof(Delivery.Failed))]
    [InlineData(400, typeof(Delivery.Pointless))]
    [InlineData(413, typeof(Delivery.Pointless))]
    public async Task Send_OfAMailThatIsNotTaken_IsTriedAgainOnlyWhereThatMayHelp(int status, Type outcome)
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = async context =>
        {
            context.Response.StatusCode = status;
            await context.Response.WriteAsync("""{"errors":[{"message":"No, thanks"}]}""");
        };
        using var transport = new SendGridTransport(Options(receiver.Url));
        var delivery = await transport.SendAsync(new Mail("k", MailStory.Mara, "s", "b"), CancellationToken.None);
        Assert.IsType(outcome, delivery);
        Assert.Contains($"SendGrid answered {status}: No, thanks", delivery.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_ToNobody_SaysThatItCannotBeReached()
    {
        using var transport = new SendGridTransport(Options($"http://127.0.0.1:{Receiver.FreePort()}/"));
        Assert.IsType<Delivery.Failed>(await transport.SendAsync(new Mail("k", MailStory.Mara, "s", "b"), CancellationToken.None));
    }

    [Fact]
    public async Task Events_ThatAreSigned_AreWrittenOnceAndSuppress()
    {
        await using var database = await SentAsync();
        var body = Body(
            Event("1", "delivered"), Event("2", "open"), Event("2", "open"), Event("3", "bounce", "\"reason\":\"550 gone\","), Event("4", "spamreport"), Event("5", "group_unsubscribe"),
            Event("6", "processed"), Event("7", "click", "\"url\":\"https://vendor.example\",", key: "nobody"), "7", "{}");
        Assert.Equal(5, (await TakeAsync(database, body)).Value);
        Assert.Equal(0, (await TakeAsync(database, body)).Value);
        Assert.Equal(
            [MailEventKind.Delivered, MailEventKind.Opened, MailEventKind.Bounced, MailEventKind.Complained, MailEventKind.Unsubscribed],
            (await database.AllAsync<MailEvent>()).Select(happened => happened.Kind));
        Assert.Equal(
            [SuppressionReason.Bounced, SuppressionReason.Complained, SuppressionReason.Unsubscribed], (await database.AllAsync<Suppression>()).Select(held => held.Reason));
        var message = await database.MessageAsync("m");
        Assert.Equal((MessageState.Bounced, "550 gone"), (message.State, message.LastError));
    }

    [Fact]
    public async Task Events_OfABounceThatMayPass_SuppressNothing()
    {
        await using var database = await SentAsync();
        Assert.Equal(1, (await TakeAsync(database, Body(Event("1", "bounce", "\"type\":\"blocked\",")))).Value);
        Assert.Equal(MailEventKind.Deferred, Assert.Single(await database.AllAsync<MailEvent>()).Kind);
        Assert.Empty(await database.AllAsync<Suppression>());
    }

    [Fact]
    public async Task Events_WithoutAGoodSignature_AreNotTaken()
    {
        await using var database = await SentAsync();
        var body = Body(Event("1", "bounce"));
        var (seconds, take) = (clock.Now.ToUnixTimeSeconds(), database.Get<TakeMailEvents>());
        var good = Sign(body, $"{seconds}");
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        foreach (var (bytes, signature, timestamp) in new (byte[], string?, string?)[]
        {
            (body, null, $"{seconds}"),
            (body, "", $"{seconds}"),
            (body, "not base64!", $"{seconds}"),
            (body, Convert.ToBase64String(new byte[70]), $"{seconds}"),
            (body, good, null),
            (body, good, "soon"),
            (body, good, $"{seconds + 1}"),
            ([.. body, (byte)' '], good, $"{seconds}"),
            (body, Convert.ToBase64String(other.SignData(Signed(body, $"{seconds}"), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)), $"{seconds}"),
            (body, Sign(body, $"{seconds - 601}"), $"{seconds - 601}"),
            (body, Sign(body, $"{seconds + 601}"), $"{seconds + 601}"),
        })
        {
            Assert.Equal(SendGridErrors.NotSigned, (await take.RunAsync(bytes, signature, timestamp, CancellationToken.None)).Error);
        }

        Assert.Empty(await database.AllAsync<MailEvent>());
        Assert.Equal(1, (await take.RunAsync(body, Sign(body, $"{seconds - 599}"), $"{seconds - 599}", CancellationToken.None)).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("{}")]
    [InlineData("[1, null, [], {\"event\":7}]")]
    [InlineData("[{\"event\":\"open\",\"cs_key\":\"m\",\"sg_event_id\":\"1\",\"timestamp\":\"x\"}]")]
    public async Task Events_OfAnotherShape_AreNone(string body)
    {
        await using var database = await SentAsync();
        Assert.Equal(0, (await TakeAsync(database, Encoding.UTF8.GetBytes(body))).Value);
    }

    private async Task<TestDatabase> SentAsync()
    {
        var options = Mailroom.Inside with { SendGrid = new SendGridOptions { EventKey = Convert.ToBase64String(key.ExportSubjectPublicKeyInfo()) } };
        var database = await MailStory.CreateAsync(clock, options);
        await database.QueueAsync(MailStory.Mail());
        return database;
    }

    private async Task<CustomerSuccess.Core.Primitives.Result<int>> TakeAsync(TestDatabase database, byte[] body)
    {
        var timestamp = clock.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return await database.Get<TakeMailEvents>().RunAsync(body, Sign(body, timestamp), timestamp, CancellationToken.None);
    }

    private string Sign(byte[] body, string timestamp) =>
        Convert.ToBase64String(key.SignData(Signed(body, timestamp), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));

    private static byte[] Signed(byte[] body, string timestamp) => [.. Encoding.UTF8.GetBytes(timestamp), .. body];

    private static byte[] Body(params string[] events) => Encoding.UTF8.GetBytes($"[{string.Join(',', events)}]");

    private static string Event(string id, string what, string more = "", string key = "m") =>
        $$"""{"email":"x@example.com","timestamp":1795176000,{{more}}"event":"{{what}}","sg_event_id":"{{id}}","cs_key":"{{key}}"}""";

    private static SendGridOptions Options(string url) => new() { ApiKey = "SG.secret", From = "success@vendor.example", Endpoint = new Uri(url) };
}
