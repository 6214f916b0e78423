using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.Sending;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Tests.Core.Messaging;

/// <summary>What tests of the outbox do over and over.</summary>
internal static class Mailroom
{
    public static readonly Uri Product = new("https://success.example.com/");

    /// <summary>Webhooks of tests lead to this machine.</summary>
    public static MessagingOptions Inside { get; } = new() { AllowPrivateAddresses = true };

    public static MessagingOptions With(int smtpPort) =>
        Inside with { Smtp = new SmtpOptions { Host = "127.0.0.1", Port = smtpPort, UseTls = false, From = "success@vendor.example" } };

    public static async Task WriteAsync(this TestDatabase database, params object[] entities)
    {
        await using var write = await database.Get<Writes>().BeginAsync(CancellationToken.None);
        write.Context.AddRange(entities);
        await write.CommitAsync(CancellationToken.None);
    }

    public static async Task<int> WebhookAsync(this TestDatabase database, string url)
    {
        var webhook = new Webhook("Team", url, WebhookFormat.Slack);
        await database.WriteAsync(webhook);
        return webhook.Id;
    }

    public static OutgoingMessage Notice(int webhookId, string key = "k") =>
        OutgoingMessage.ToWebhook(key, webhookId, new WebhookNotice("Corvane Energy", "Usage fell 54 %.", "/customers/C1"), DateTimeOffset.UnixEpoch);

    public static OutgoingMessage Mail(string key = "k", string to = "ann@example.com") =>
        OutgoingMessage.Mail(key, to, "Corvane Energy: usage fell 54 %", "It did.\n/customers/C1", DateTimeOffset.UnixEpoch);

    /// <summary>One look at each lane.</summary>
    /// <returns>When there is more to do.</returns>
    public static async Task<DateTimeOffset?> DeliverAsync(this TestDatabase database, Uri? product = null) =>
        (await Task.WhenAll(Enum.GetValues<Lane>().Select(lane => database.Get<DeliverMessages>().RunAsync(lane, product ?? Product, unexpected: null, CancellationToken.None)))).Min();

    public static async Task<OutgoingMessage> MessageAsync(this TestDatabase database, string key = "k")
    {
        await using var context = database.Read();
        return await context.Set<OutgoingMessage>().SingleAsync(message => message.Key == key);
    }
}
