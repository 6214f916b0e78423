using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Messaging.Customers;

public sealed class CustomerMailsTests
{
    private readonly FixedClock clock = new("2026-11-20");

    [Fact]
    public async Task Queue_ToAContact_StandsInTheOutboxWithWhatItWasWrittenFrom()
    {
        await using var database = await MailStory.CreateAsync(clock);
        var due = clock.Now.AddHours(2);
        Assert.True((await database.QueueAsync(MailStory.Mail(due: due))).Succeeded);
        var message = await database.MessageAsync("m");
        Assert.Equal(
            (MessageState.Waiting, MailStory.Mara, "corvane.example", 1, 1, "monthly-roi-report", 1, true, due),
            (message.State, message.To, message.Domain, message.CustomerId, message.ContactId, message.TemplateKey, message.TemplateVersion, message.Marketing, message.DueAt));
        Assert.Equal(due, await database.DeliverAsync());
        Assert.Equal(0, (await database.MessageAsync("m")).Attempts);
    }

    [Fact]
    public async Task Queue_TheSameKeyAgain_QueuesOnce()
    {
        await using var database = await MailStory.CreateAsync(clock);
        Assert.True((await database.QueueAsync(MailStory.Mail())).Succeeded);
        Assert.True((await database.QueueAsync(MailStory.Mail() with { Subject = "Another" })).Succeeded);
        Assert.Equal("Your month", Assert.Single(await database.AllAsync<OutgoingMessage>()).Subject);
    }

    [Theory]
    [InlineData(2, "This contact has left the customer.")]
    [InlineData(3, "No e-mail address of this contact is known.")]
    [InlineData(4, "This contact does not exist, or belongs to another customer.")]
    [InlineData(99, "This contact does not exist, or belongs to another customer.")]
    public async Task Queue_ToWhoeverCannotBeWrittenTo_SaysWhyAndQueuesNothing(int contactId, string why)
    {
        await using var database = await MailStory.CreateAsync(clock);
        Assert.Equal(why, (await database.QueueAsync(MailStory.Mail(contactId: contactId))).Error?.Message);
        Assert.Empty(await database.AllAsync<OutgoingMessage>());
    }

    [Theory]
    [InlineData(SuppressionReason.Unsubscribed, true, "mara@corvane.example has unsubscribed from mails like this (20 Nov 2026).")]
    [InlineData(SuppressionReason.Unsubscribed, false, null)]
    [InlineData(SuppressionReason.Bounced, false, "Mails to mara@corvane.example came back (20 Nov 2026): full.")]
    [InlineData(SuppressionReason.Complained, false, "mara@corvane.example has called a mail of ours spam (20 Nov 2026).")]
    [InlineData(SuppressionReason.ByHand, true, "Ada has stopped mails to mara@corvane.example (20 Nov 2026): full.")]
    public async Task Queue_ToAnAddressOnTheList_SaysWhy(SuppressionReason reason, bool marketing, string? why)
    {
        await using var database = await MailStory.CreateAsync(clock);
        await database.WriteAsync(new Suppression("Mara@Corvane.example ", reason, "full", "Ada", clock.Now));
        var queued = await database.QueueAsync(MailStory.Mail(marketing: marketing));
        Assert.Equal(why, queued.Error?.Message);
        Assert.Equal(why is null ? null : reason, (queued.Error as MailSuppressed)?.Reason);
    }

    [Fact]
    public async Task List_ByAnAdmin_IsFilledSearchedAndEmptiedWithReasons()
    {
        await using var database = await MailStory.CreateAsync(clock);
        var (suppress, lift, queries) = (database.Get<SuppressAddress>(), database.Get<LiftSuppression>(), database.Get<SuppressionQueries>());
        Assert.Equal(MailErrors.NoAddressGiven, (await suppress.RunAsync("nobody", "why", Viewer.System, CancellationToken.None)).Error);
        Assert.Equal(MailErrors.ReasonExpected, (await suppress.RunAsync(MailStory.Mara, " ", Viewer.System, CancellationToken.None)).Error);
        Assert.True((await suppress.RunAsync(MailStory.Mara, "She asked by phone", Viewer.System, CancellationToken.None)).Succeeded);
        Assert.True((await suppress.RunAsync(MailStory.Mara, "Twice", Viewer.System, CancellationToken.None)).Succeeded);
        var row = Assert.Single((await queries.PageAsync("CORVANE", 1, Viewer.System, CancellationToken.None)).Value.Rows);
        Assert.Equal(("She asked by phone", SuppressionReason.ByHand, MailStory.Mara), (row.Note, row.Reason, row.Address));
        Assert.Empty((await queries.PageAsync("_", 1, Viewer.System, CancellationToken.None)).Value.Rows);

        Assert.Equal(MailErrors.ReasonExpected, (await lift.RunAsync(row.Id, "", Viewer.System, CancellationToken.None)).Error);
        Assert.True((await lift.RunAsync(row.Id, "She asked again", Viewer.System, CancellationToken.None)).Succeeded);
        Assert.Equal(MailErrors.NotSuppressed, (await lift.RunAsync(row.Id, "Twice", Viewer.System, CancellationToken.None)).Error);
        Assert.Empty((await queries.PageAsync(null, 1, Viewer.System, CancellationToken.None)).Value.Rows);
        Assert.Equal("She asked again", Assert.Single(await database.AllAsync<Suppression>()).LiftedWhy);
        Assert.True((await database.QueueAsync(MailStory.Mail())).Succeeded);
    }
}
