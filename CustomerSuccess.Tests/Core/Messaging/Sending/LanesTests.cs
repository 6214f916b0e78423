using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Sending;
using CustomerSuccess.Core.Messaging.Tracking;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Tests.Support.Messaging;

namespace CustomerSuccess.Tests.Core.Messaging.Sending;

/// <summary>What holds mails to customers up, and what must not.</summary>
public sealed class LanesTests
{
    private readonly FixedClock clock = new("2026-11-20");

    [Fact]
    public async Task Deliver_ToAServerThatHangs_LetsWebhooksGo()
    {
        var ready = new TaskCompletionSource();
        using var sink = new SmtpSink(ready: ready.Task);
        await using var receiver = await Receiver.StartAsync();
        await using var database = await MailStory.CreateAsync(clock, Mailroom.With(sink.Port));
        await database.QueueAsync(MailStory.Mail());
        await database.WriteAsync(Mailroom.Mail("colleague"), Mailroom.Notice(await database.WebhookAsync(receiver.Url), "notice"));
        var delivering = database.DeliverAsync();
        await receiver.TakenAsync(1);
        Assert.False(delivering.IsCompleted);
        ready.SetResult();
        await delivering;
    }

    [Fact]
    public async Task Stop_WithinTheSecond_HoldsMailsToCustomersBackUntilTheRelease()
    {
        using var sink = new SmtpSink();
        await using var database = await MailStory.CreateAsync(clock, Mailroom.With(sink.Port));
        await database.QueueAsync(MailStory.Mail());
        await database.WriteAsync(Mailroom.Mail("colleague"));
        var id = (await database.MessageAsync("m")).Id;
        await database.Get<StopEverything>().RunAsync("A mistake", Viewer.System, CancellationToken.None);

        Assert.Null(await database.Get<Claims>().TakeAsync(id, CancellationToken.None));
        Assert.Null(await database.DeliverAsync());
        Assert.Equal((MessageState.Waiting, 0), ((await database.MessageAsync("m")).State, (await database.MessageAsync("m")).Attempts));
        Assert.Single(sink.Mails);

        var woken = 0;
        using var subscription = database.Get<LiveFeed>().Subscribe(what => Task.FromResult(what is MessagesWaiting ? woken++ : 0));
        await database.Get<ReleaseEverything>().RunAsync(Viewer.System, CancellationToken.None);
        await database.DeliverAsync();
        await database.DeliverAsync();
        Assert.Equal((1, 2, MessageState.Sent), (woken, sink.Mails.Count, (await database.MessageAsync("m")).State));
    }

    [Fact]
    public async Task Deliver_WithLinksThatLeadNowhere_WaitsOnlyWhereMailsLeaveTheMachine()
    {
        using var sink = new SmtpSink();
        await using var database = await MailStory.CreateAsync(clock, Mailroom.With(sink.Port));
        await database.QueueAsync(MailStory.Mail());
        var (here, away) = (new Uri("http://localhost:5080"), Mailroom.Inside with { Smtp = new SmtpOptions { Host = "mail.vendor.example" } });
        Assert.Equal(
            [true, false, false, false],
            new[] { away.HoldsCustomerMails(here), (away with { PublicAddress = Mailroom.Product }).HoldsCustomerMails(here), away.HoldsCustomerMails(Mailroom.Product), Mailroom.Inside.HoldsCustomerMails(here) });
        await database.DeliverAsync(here);
        Assert.Equal(MessageState.Sent, (await database.MessageAsync("m")).State);
    }

    [Fact]
    public async Task Deliver_ServiceAndMarketingToAFullDomain_LetsServiceGoFirst()
    {
        using var sink = new SmtpSink();
        await using var database = await MailStory.CreateAsync(clock, Mailroom.With(sink.Port) with { PerDomainPerMinute = 2 });
        for (var i = 0; i < 5; i++)
        {
            await database.QueueAsync(MailStory.Mail($"m{i}"));
        }

        await database.QueueAsync(MailStory.Mail("service", marketing: false));
        await database.DeliverAsync();
        Assert.Equal(MessageState.Sent, (await database.MessageAsync("service")).State);
        await database.QueueAsync(MailStory.Mail("later", marketing: false));
        await database.DeliverAsync();
        Assert.Equal(clock.Now.AddMinutes(1), (await database.MessageAsync("later")).DueAt);
    }

    [Fact]
    public async Task Delivery_ToldOfAMailThatWasTakenForLost_MarksItAsSent()
    {
        await using var database = await MailStory.CreateAsync(clock, Mailroom.With(Receiver.FreePort()));
        await database.QueueAsync(MailStory.Mail());
        await database.DeliverAsync();
        Assert.Equal(MessageState.Waiting, (await database.MessageAsync("m")).State);
        await database.Get<RecordOpen>().RunAsync(await database.TokenAsync("open"), CancellationToken.None);
        Assert.Equal((MessageState.Sent, clock.Now), ((await database.MessageAsync("m")).State, (await database.MessageAsync("m")).SentAt));
    }

    [Fact]
    public async Task Suppression_OfAnAddress_AlsoHoldsForItWithAName()
    {
        await using var database = await MailStory.CreateAsync(clock);
        using var files = new CsvFolder().With("contacts", "customer_id,contact_id,name,email", $"C1,P1,Mara Lindt,Mara Lindt <{MailStory.Mara.ToUpperInvariant()}>");
        await database.ImportAsync(files);
        await database.QueueAsync(MailStory.Mail("named", marketing: false));
        Assert.Equal((MailStory.Mara, "corvane.example"), ((await database.MessageAsync("named")).To, (await database.MessageAsync("named")).Domain));
        await database.Get<SuppressAddress>().RunAsync(MailStory.Mara, "She asked", Viewer.System, CancellationToken.None);
        Assert.IsType<MailSuppressed>((await database.QueueAsync(MailStory.Mail("again", marketing: false))).Error);
    }
}
