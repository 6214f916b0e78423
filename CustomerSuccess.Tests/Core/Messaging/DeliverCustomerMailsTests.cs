using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Messaging.Settings;
using CustomerSuccess.Core.Messaging.Tracking;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Tests.Support.Messaging;

namespace CustomerSuccess.Tests.Core.Messaging;

/// <summary>Mails to customers against mail servers of every mood.</summary>
public sealed class DeliverCustomerMailsTests
{
    private readonly FixedClock clock = new("2026-11-20");

    [Fact]
    public async Task Deliver_AMarketingMail_HasBothPartsAndItsOwnLinks()
    {
        using var sink = new SmtpSink();
        await using var database = await MailStory.CreateAsync(clock, Mailroom.With(sink.Port));
        await database.QueueAsync(MailStory.Mail());
        await database.DeliverAsync();
        var sent = Assert.Single(sink.Mails);
        Assert.Contains($"Message-ID: {MailText.MessageId("m", "vendor.example")}", sent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Reply-To: cleo@vendor.example", sent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", sent, StringComparison.Ordinal);
        var parts = SmtpSink.Parts(sent);
        Assert.Contains("Unsubscribe from mails like this:\nhttps://success.example.com/mail/unsubscribe/", parts[0].ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://success.example.com/mail/click/", parts[1], StringComparison.Ordinal);
        Assert.Contains("<img src=\"https://success.example.com/mail/open/", parts[1], StringComparison.Ordinal);
        Assert.DoesNotContain("vendor.example/a?b", parts[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deliver_AServiceMailWithoutTracking_LeavesItAsItWasWritten()
    {
        using var sink = new SmtpSink();
        await using var database = await MailStory.CreateAsync(clock, Mailroom.With(sink.Port));
        await database.Get<SaveMailSettings>().RunAsync("Meridian Cloud", tracksOpens: false, tracksClicks: false, Viewer.System, CancellationToken.None);
        await database.QueueAsync(MailStory.Mail(marketing: false));
        await database.DeliverAsync();
        Assert.DoesNotContain("Unsubscribe", sink.Mails[0], StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["Hello Mara", MailStory.Mail().Html], SmtpSink.Parts(sink.Mails[0]));
    }

    [Fact]
    public async Task Deliver_ToAContactWhoIsNotTracked_LeavesLinksAlone()
    {
        using var sink = new SmtpSink();
        await using var database = await MailStory.CreateAsync(clock, Mailroom.With(sink.Port));
        await database.Get<SwitchTracking>().RunAsync(MailStory.Mara.ToUpperInvariant(), tracked: false, Viewer.System, CancellationToken.None);
        await database.QueueAsync(MailStory.Mail(marketing: false));
        await database.DeliverAsync();
        Assert.Equal(MailStory.Mail().Html, SmtpSink.Parts(sink.Mails[0])[1]);
    }

    [Fact]
    public async Task Unsubscribe_BetweenQueueingAndSending_HoldsTheMailBackAndSaysWhy()
    {
        using var sink = new SmtpSink();
        await using var database = await MailStory.CreateAsync(clock, Mailroom.With(sink.Port));
        await database.QueueAsync(MailStory.Mail());
        await database.QueueAsync(MailStory.Mail("service", marketing: false));
        Assert.True((await database.Get<Unsubscribe>().RunAsync(await database.TokenAsync("unsubscribe"), CancellationToken.None)).Succeeded);
        Assert.Null(await database.DeliverAsync());
        var held = await database.MessageAsync("m");
        Assert.Equal((MessageState.Suppressed, 0, "mara@corvane.example has unsubscribed from mails like this (20 Nov 2026)."), (held.State, held.Attempts, held.LastError));
        Assert.Equal(MessageState.Sent, (await database.MessageAsync("service")).State);
        Assert.Single(sink.Mails);
    }

    [Fact]
    public async Task Deliver_WithoutAMailServer_AlsoAsksTheList()
    {
        await using var database = await MailStory.CreateAsync(clock);
        await database.QueueAsync(MailStory.Mail());
        await database.QueueAsync(MailStory.Mail("kept", marketing: false));
        await database.WriteAsync(new Suppression(MailStory.Mara, SuppressionReason.Unsubscribed, null, "x", clock.Now));
        await database.DeliverAsync();
        Assert.Equal(MessageState.Suppressed, (await database.MessageAsync("m")).State);
        Assert.Equal(MessageState.Kept, (await database.MessageAsync("kept")).State);
    }

    [Fact]
    public async Task Deliver_ToAMailBoxThatIsNotThere_ComesBackAndIsNotWrittenToAgain()
    {
        using var sink = new SmtpSink("550 no such person");
        await using var database = await MailStory.CreateAsync(clock, Mailroom.With(sink.Port));
        await database.QueueAsync(MailStory.Mail());
        Assert.Null(await database.DeliverAsync());
        var message = await database.MessageAsync("m");
        Assert.Equal((MessageState.Bounced, 1), (message.State, message.Attempts));
        Assert.Contains("no such person", message.LastError, StringComparison.Ordinal);
        Assert.Equal(SuppressionReason.Bounced, Assert.Single(await database.AllAsync<Suppression>()).Reason);
        Assert.Equal(SuppressionReason.Bounced, Assert.IsType<MailSuppressed>((await database.QueueAsync(MailStory.Mail("next", marketing: false))).Error).Reason);
    }

    [Fact]
    public async Task Deliver_ToAColleagueWhoseMailBoxIsNotThere_IsTriedAgain()
    {
        using var sink = new SmtpSink("550 no such person");
        await using var database = await MailStory.CreateAsync(clock, Mailroom.With(sink.Port));
        await database.WriteAsync(Mailroom.Mail());
        Assert.Equal(clock.Now.AddMinutes(1), await database.DeliverAsync());
        Assert.Empty(await database.AllAsync<Suppression>());
    }

    [Fact]
    public async Task Deliver_ToAServerThatAsksForPatience_IsPutOffAndSuppressesNothing()
    {
        using var sink = new SmtpSink("451 try again later");
        await using var database = await MailStory.CreateAsync(clock, Mailroom.With(sink.Port));
        await database.QueueAsync(MailStory.Mail());
        Assert.Equal(clock.Now.AddMinutes(1), await database.DeliverAsync());
        var message = await database.MessageAsync("m");
        Assert.Equal((MessageState.Waiting, 1), (message.State, message.Attempts));
        Assert.NotNull(message.LastError);
        Assert.Empty(await database.AllAsync<Suppression>());
    }

    [Fact]
    public async Task Deliver_ToAServerThatRefusesConnections_IsPutOff()
    {
        await using var database = await MailStory.CreateAsync(clock, Mailroom.With(Receiver.FreePort()));
        await database.QueueAsync(MailStory.Mail());
        Assert.Equal(clock.Now.AddMinutes(1), await database.DeliverAsync());
        Assert.Contains("refuses connections", (await database.MessageAsync("m")).LastError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deliver_ToAServerThatHangs_LetsEverybodyElseReadAndWrite()
    {
        var ready = new TaskCompletionSource();
        using var sink = new SmtpSink(ready: ready.Task);
        await using var database = await MailStory.CreateAsync(clock, Mailroom.With(sink.Port));
        await database.QueueAsync(MailStory.Mail());
        var delivering = database.DeliverAsync();
        while ((await database.MessageAsync("m")).State != MessageState.Sending)
        {
            await Task.Yield();
        }

        Assert.Single((await database.Get<MessageQueries>().PageAsync(null, 1, Viewer.System, CancellationToken.None)).Rows);
        await using (var write = await database.Get<Writes>().BeginAsync(CancellationToken.None))
        {
            await write.CommitAsync(CancellationToken.None);
        }

        Assert.False(delivering.IsCompleted);
        ready.SetResult();
        await delivering;
        Assert.Equal(MessageState.Sent, (await database.MessageAsync("m")).State);
    }

    [Fact]
    public async Task Deliver_ManyToOneDomain_LeavesNoMoreThanSoManyAMinute()
    {
        using var sink = new SmtpSink();
        await using var database = await MailStory.CreateAsync(clock, Mailroom.With(sink.Port) with { PerDomainPerMinute = 2 });
        for (var i = 0; i < 5; i++)
        {
            await database.QueueAsync(MailStory.Mail($"m{i}"));
        }

        await database.QueueAsync(MailStory.Mail("other", contactId: 4) with { CustomerId = 2 });
        foreach (var sent in new[] { 3, 5, 6 })
        {
            await database.DeliverAsync();
            Assert.Equal(sent, sink.Mails.Count);
            clock.Now = clock.Now.AddMinutes(1);
        }

        Assert.All(await database.AllAsync<OutgoingMessage>(), message => Assert.Equal((MessageState.Sent, 1), (message.State, message.Attempts)));
    }

    [Fact]
    public async Task Retry_OfWhatCameBack_AsksTheListAgain()
    {
        using var sink = new SmtpSink();
        await using var database = await MailStory.CreateAsync(clock, Mailroom.With(sink.Port));
        await database.QueueAsync(MailStory.Mail());
        await database.WriteAsync(new Suppression(MailStory.Mara, SuppressionReason.Bounced, "full", "x", clock.Now));
        await database.DeliverAsync();
        var id = (await database.MessageAsync("m")).Id;
        Assert.True((await database.Get<RetryMessage>().RunAsync(id, Viewer.System, CancellationToken.None)).Succeeded);
        await database.DeliverAsync();
        Assert.Equal(MessageState.Suppressed, (await database.MessageAsync("m")).State);

        await database.Get<LiftSuppression>().RunAsync(1, "It works again", Viewer.System, CancellationToken.None);
        await database.Get<RetryMessage>().RunAsync(id, Viewer.System, CancellationToken.None);
        await database.DeliverAsync();
        Assert.Equal(MessageState.Sent, (await database.MessageAsync("m")).State);
    }

    [Fact]
    public async Task Outbox_OfACsm_ShowsMailsToTheCustomersTheyMaySee()
    {
        await using var database = await MailStory.CreateAsync(clock);
        await database.QueueAsync(MailStory.Mail());
        await database.QueueAsync(MailStory.Mail("other", contactId: 4) with { CustomerId = 2 });
        var (queries, cleo) = (database.Get<MessageQueries>(), new Viewer(1, "cleo@vendor.example", "Cleo", Role.Csm));
        Assert.Equal(["Other Ltd", "Corvane Energy"], (await queries.PageAsync(null, 1, cleo, CancellationToken.None)).Rows.Select(row => row.Customer));
        await database.Get<RestrictCsms>().RunAsync(onlyTheirBook: true, Viewer.System, CancellationToken.None);
        var own = Assert.Single((await queries.PageAsync(null, 1, cleo, CancellationToken.None)).Rows);
        Assert.Equal(("Corvane Energy", "C1"), (own.Customer, own.CustomerId));
        Assert.Equal("monthly-roi-report", (await queries.ReadAsync(own.Id, cleo, CancellationToken.None))!.TemplateKey);
    }
}
