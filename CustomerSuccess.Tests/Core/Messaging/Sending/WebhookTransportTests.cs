using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.Sending;
using CustomerSuccess.Tests.Support.Messaging;

namespace CustomerSuccess.Tests.Core.Messaging.Sending;

public sealed class WebhookTransportTests
{
    [Fact]
    public async Task Send_ToWhatHasBecomePrivate_IsRefusedBeforeAnythingIsSent()
    {
        await using var receiver = await Receiver.StartAsync();
        var failed = Assert.IsType<Delivery.Failed>(await SendAsync(receiver.Url, new MessagingOptions()));
        Assert.StartsWith("127.0.0.1 leads to 127.0.0.1, an address within this machine", failed.Why, StringComparison.Ordinal);
        Assert.Empty(receiver.All);
    }

    [Fact]
    public async Task Send_ToAReceiverThatRedirects_DoesNotFollow()
    {
        await using var other = await Receiver.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = context =>
        {
            context.Response.Redirect(other.Url);
            return Task.CompletedTask;
        };
        var failed = Assert.IsType<Delivery.Failed>(await SendAsync(receiver.Url, Mailroom.Inside));
        Assert.Equal("127.0.0.1 answered with a redirect (302), which is not followed. Give the address that it leads to.", failed.Why);
        Assert.Empty(other.All);
    }

    [Fact]
    public async Task Send_ToANameThatNobodyKnows_SaysSo()
    {
        var failed = Assert.IsType<Delivery.Failed>(await SendAsync("https://no-such-host.invalid/secret", Mailroom.Inside));
        Assert.Equal("Nobody knows where no-such-host.invalid is.", failed.Why);
    }

    [Fact]
    public async Task Send_ToAPortWithoutTls_SaysThatNothingCanBeTrusted()
    {
        await using var receiver = await Receiver.StartAsync();
        var failed = Assert.IsType<Delivery.Failed>(await SendAsync(receiver.Url.Replace("http:", "https:", StringComparison.Ordinal), Mailroom.Inside));
        Assert.DoesNotContain("secret", failed.Why);
    }

    [Fact]
    public async Task Send_UnderAKeyThatNoHeaderCanHold_EscapesIt()
    {
        await using var receiver = await Receiver.StartAsync();
        Assert.IsType<Delivery.Arrived>(await SendAsync(receiver.Url, Mailroom.Inside, "alert:1:müller@example.com"));
        Assert.Equal("alert%3A1%3Am%C3%BCller%40example.com", Assert.Single(receiver.All).Key);
    }

    private static async Task<Delivery> SendAsync(string url, MessagingOptions options, string key = "key")
    {
        using var transport = new WebhookTransport(options);
        return await transport.SendAsync(new Webhook("Team", url, WebhookFormat.Slack), key, "Title", "Text", Mailroom.Product, CancellationToken.None);
    }
}
