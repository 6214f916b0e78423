using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.Sending;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Tests.Support.Messaging;

namespace CustomerSuccess.Tests.Core.Messaging;

public sealed class DeliverMessagesTests
{
    private readonly FixedClock clock = new("2026-11-20");

    [Fact]
    public async Task Deliver_ANoticeAndAMail_SendsBothOnceAndSaysSo()
    {
        using var sink = new SmtpSink();
        await using var receiver = await Receiver.StartAsync();
        await using var database = await TestDatabase.CreateAsync(clock, Mailroom.With(sink.Port));
        await database.WriteAsync(Mailroom.Notice(await database.WebhookAsync(receiver.Url), "notice"), Mailroom.Mail("mail"));
        var told = 0;
        using var subscription = database.Get<LiveFeed>().Subscribe(what => Task.FromResult(what is OutboxChanged ? told++ : 0));

        Assert.Null(await database.DeliverAsync());
        Assert.Null(await database.DeliverAsync());

        var notice = Assert.Single(receiver.All);
        Assert.Equal(("notice", "/hook/T0/secret-9999"), (notice.Key, notice.Path));
        Assert.Contains("https://success.example.com/customers/C1", notice.Body);
        Assert.Single(sink.Mails);
        foreach (var key in new[] { "notice", "mail" })
        {
            var message = await database.MessageAsync(key);
            Assert.Equal((MessageState.Sent, 1, clock.Now, null), (message.State, message.Attempts, message.SentAt, message.LastError));
        }

        Assert.Equal(2, told);
    }

    [Fact]
    public async Task Deliver_ToAReceiverThatIsDown_IsPutOffLongerEachTimeAndGivenUpAtLast()
    {
        await using var database = await TestDatabase.CreateAsync(clock, Mailroom.Inside);
        var port = Receiver.FreePort();
        await database.WriteAsync(Mailroom.Notice(await database.WebhookAsync($"http://127.0.0.1:{port}/")));
        foreach (var minutes in new[] { 1, 5, 15, 60, 240, 720 })
        {
            Assert.Equal(clock.Now.AddMinutes(minutes), await database.DeliverAsync());
            var message = await database.MessageAsync();
            Assert.Equal((MessageState.Waiting, "127.0.0.1 refuses connections."), (message.State, message.LastError));
            clock.Now = clock.Now.AddMinutes(minutes).AddSeconds(-1);
            await database.DeliverAsync();
            Assert.Equal(message.Revision, (await database.MessageAsync()).Revision);
            clock.Now = clock.Now.AddSeconds(1);
        }

        Assert.Null(await database.DeliverAsync());
        var last = await database.MessageAsync();
        Assert.Equal((MessageState.GivenUp, 7, "127.0.0.1 refuses connections."), (last.State, last.Attempts, last.LastError));
    }

    [Fact]
    public async Task Deliver_ToAReceiverThatComesBack_Arrives()
    {
        await using var receiver = await Receiver.StartAsync();
        receiver.Answer = context => Task.FromResult(context.Response.StatusCode = 503);
        await using var database = await TestDatabase.CreateAsync(clock, Mailroom.Inside);
        await database.WriteAsync(Mailroom.Notice(await database.WebhookAsync(receiver.Url)));
        await database.DeliverAsync();
        Assert.Equal("127.0.0.1 answered 503.", (await database.MessageAsync()).LastError);

        receiver.Answer = _ => Task.CompletedTask;
        clock.Now = clock.Now.AddMinutes(1);
        await database.DeliverAsync();
        var message = await database.MessageAsync();
        Assert.Equal((MessageState.Sent, 2, null), (message.State, message.Attempts, message.LastError));
        Assert.Equal(["k", "k"], receiver.All.Select(notice => notice.Key));
    }

    [Fact]
    public async Task Deliver_WithoutAMailServer_KeepsMailsAndSendsNotices()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var database = await TestDatabase.CreateAsync(clock, Mailroom.Inside);
        await database.WriteAsync(Mailroom.Mail("mail"), Mailroom.Notice(await database.WebhookAsync(receiver.Url), "notice"));
        Assert.Null(await database.DeliverAsync());
        var mail = await database.MessageAsync("mail");
        Assert.Equal((MessageState.Kept, 0), (mail.State, mail.Attempts));
        Assert.Equal(MessageState.Sent, (await database.MessageAsync("notice")).State);
    }

    [Fact]
    public async Task Deliver_OfAMessageThatCannotBeSentAtAll_LetsTheOthersGo()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var database = await TestDatabase.CreateAsync(clock, Mailroom.Inside);
        await database.WriteAsync(Mailroom.Notice(await database.WebhookAsync("no address"), "broken"), Mailroom.Notice(await database.WebhookAsync(receiver.Url), "good"));
        var told = new List<Exception>();

        await database.Get<DeliverMessages>().RunAsync(Lane.Webhooks, Mailroom.Product, told.Add, CancellationToken.None);

        Assert.Equal("good", Assert.Single(receiver.All).Key);
        Assert.Equal((MessageState.Waiting, 1), ((await database.MessageAsync("broken")).State, (await database.MessageAsync("broken")).Attempts));
        Assert.Single(told);
    }

    [Fact]
    public async Task Deliver_ToAMailServerThatIsDown_TriesAFewAndKeepsTheAttemptsOfTheRest()
    {
        await using var database = await TestDatabase.CreateAsync(clock, Mailroom.With(Receiver.FreePort()));
        await database.WriteAsync([.. Enumerable.Range(0, 40).Select(i => Mailroom.Mail($"{i}"))]);

        Assert.Equal(clock.Now.AddMinutes(1), await database.DeliverAsync());

        await using var context = database.Read();
        Assert.InRange(context.Set<OutgoingMessage>().Count(message => message.Attempts > 0), 3, 15);
        Assert.All(context.Set<OutgoingMessage>().ToList(), message => Assert.Equal(MessageState.Waiting, message.State));
    }

    [Fact]
    public async Task Deliver_ByTwoWorkersAtOnce_SendsEachMessageOnce()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var database = await TestDatabase.CreateAsync(clock, Mailroom.Inside);
        var webhook = await database.WebhookAsync(receiver.Url);
        await database.WriteAsync([.. Enumerable.Range(0, 120).Select(i => Mailroom.Notice(webhook, $"{i}"))]);
        await Task.WhenAll(database.DeliverAsync(), database.DeliverAsync(), database.DeliverAsync());
        Assert.Equal(120, receiver.All.Count);
        Assert.Equal(120, receiver.All.Select(notice => notice.Key).Distinct().Count());
    }

    [Fact]
    public async Task Deliver_OfWhatADeadWorkerHad_WaitsForTheEndOfItsLease()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var database = await TestDatabase.CreateAsync(clock, Mailroom.Inside);
        await database.WriteAsync(Mailroom.Notice(await database.WebhookAsync(receiver.Url)));
        var claim = await database.Get<Claims>().TakeAsync((await database.MessageAsync()).Id, CancellationToken.None);
        Assert.Equal(clock.Now + OutgoingMessage.Lease, await database.DeliverAsync());
        Assert.Empty(receiver.All);

        clock.Now += OutgoingMessage.Lease;
        Assert.Null(await database.DeliverAsync());
        Assert.Single(receiver.All);

        // The worker was only slow: what it says now is of an attempt that has been replaced.
        await database.Get<Claims>().RecordAsync(claim!.Message, new Delivery.Failed("too late"), CancellationToken.None);
        Assert.Equal(MessageState.Sent, (await database.MessageAsync()).State);
    }

    [Fact]
    public async Task Deliver_ToAWebhookThatIsOffOrGone_IsGivenUpAndSaysWhy()
    {
        await using var database = await TestDatabase.CreateAsync(clock, Mailroom.Inside);
        var webhook = new Webhook("Off", "http://127.0.0.1:1/", WebhookFormat.Slack);
        webhook.Switch(on: false);
        await database.WriteAsync(webhook);
        await database.WriteAsync(Mailroom.Notice(webhook.Id, "off"), Mailroom.Notice(99, "gone"));
        Assert.Null(await database.DeliverAsync());
        Assert.Equal("The webhook is switched off.", (await database.MessageAsync("off")).LastError);
        Assert.Equal("The webhook has been removed.", (await database.MessageAsync("gone")).LastError);
        Assert.Equal(MessageState.GivenUp, (await database.MessageAsync("off")).State);
    }

    [Fact]
    public async Task Deliver_WhenTheServerStops_EndsWhatIsBeingSentAndBeginsNothing()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var database = await TestDatabase.CreateAsync(clock, Mailroom.Inside);
        var webhook = await database.WebhookAsync(receiver.Url);
        await database.WriteAsync([.. Enumerable.Range(0, 40).Select(i => Mailroom.Notice(webhook, $"{i}"))]);
        using var stopping = new CancellationTokenSource();
        receiver.Answer = async _ =>
        {
            await stopping.CancelAsync();
            await Task.Delay(50);
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => database.Get<DeliverMessages>().RunAsync(Lane.Webhooks, Mailroom.Product, null, stopping.Token));
        await using var context = database.Read();
        Assert.InRange(receiver.All.Count, 1, 16);
        Assert.Equal(receiver.All.Count, context.Set<OutgoingMessage>().Count(message => message.State == MessageState.Sent));
        Assert.False(context.Set<OutgoingMessage>().Any(message => message.State == MessageState.Sending));
    }
}
