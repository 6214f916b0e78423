using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Links;
using CustomerSuccess.Core.Messaging.Links.Model;
using CustomerSuccess.Core.Messaging.Tracking;
using CustomerSuccess.Core.Messaging.Tracking.Model;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Messaging.Tracking;

public sealed class TrackingTests
{
    private readonly FixedClock clock = new("2026-11-20");

    [Fact]
    public async Task Click_OnALink_LeadsToWhatWasSignedAndCountsOnce()
    {
        await using var database = await QueuedAsync();
        var token = await database.TokenAsync("click");
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(new Uri("https://vendor.example/a?b=1&c=2"), (await database.Get<RecordClick>().RunAsync(token, CancellationToken.None)).Value.Address);
        }

        var click = Assert.Single(await database.AllAsync<MailEvent>());
        Assert.Equal((MailEventKind.Clicked, clock.Now, "https://vendor.example/a?b=1&c=2"), (click.Kind, click.At, click.Detail));
    }

    [Fact]
    public async Task Click_WithATokenForSomethingElse_LeadsNowhere()
    {
        await using var database = await QueuedAsync();
        var links = database.Get<SignedLinks>();
        foreach (var token in new[]
        {
            "nonsense",
            await database.TokenAsync("open"),
            links.Sign("click", "1:javascript:alert(1)", clock.Now.AddDays(1)),
            links.Sign("click", "1:/relative", clock.Now.AddDays(1)),
        })
        {
            Assert.Equal(LinkErrors.Broken, (await database.Get<RecordClick>().RunAsync(token, CancellationToken.None)).Error);
        }

        Assert.Empty(await database.AllAsync<MailEvent>());
    }

    [Fact]
    public async Task Open_OfAMail_CountsOnceAndOfAMailThatIsGoneNever()
    {
        await using var database = await QueuedAsync();
        var token = await database.TokenAsync("open");
        Assert.True((await database.Get<RecordOpen>().RunAsync(token, CancellationToken.None)).Succeeded);
        Assert.True((await database.Get<RecordOpen>().RunAsync(token, CancellationToken.None)).Succeeded);
        var gone = database.Get<SignedLinks>().Sign("open", "99:", clock.Now.AddDays(1));
        Assert.True((await database.Get<RecordOpen>().RunAsync(gone, CancellationToken.None)).Succeeded);
        Assert.Equal(MailEventKind.Opened, Assert.Single(await database.AllAsync<MailEvent>()).Kind);
    }

    [Fact]
    public async Task Unsubscribe_Twice_IsOnce()
    {
        await using var database = await QueuedAsync();
        var token = await database.TokenAsync("unsubscribe");
        var queries = database.Get<UnsubscribeQueries>();
        Assert.Equal(new Unsubscriber(MailStory.Mara, null, IsOut: false), (await queries.ReaderAsync(token, CancellationToken.None)).Value);
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(MailStory.Mara, (await database.Get<Unsubscribe>().RunAsync(token, CancellationToken.None)).Value);
        }

        Assert.True((await queries.ReaderAsync(token, CancellationToken.None)).Value.IsOut);
        Assert.Equal(SuppressionReason.Unsubscribed, Assert.Single(await database.AllAsync<Suppression>()).Reason);
        Assert.Equal(MailEventKind.Unsubscribed, Assert.Single(await database.AllAsync<MailEvent>()).Kind);
    }

    [Fact]
    public async Task Unsubscribe_AfterTwoYears_SaysThatTheLinkHasExpired()
    {
        await using var database = await QueuedAsync();
        var token = await database.TokenAsync("unsubscribe");
        clock.Now = clock.Now.AddDays(730);
        Assert.Equal(LinkErrors.Expired, (await database.Get<Unsubscribe>().RunAsync(token, CancellationToken.None)).Error);
        Assert.Equal(LinkErrors.Expired, (await database.Get<UnsubscribeQueries>().ReaderAsync(token, CancellationToken.None)).Error);
        Assert.Empty(await database.AllAsync<Suppression>());
    }

    [Fact]
    public async Task Links_OfOneMail_AreTheSameEachTimeItIsTried()
    {
        await using var database = await QueuedAsync();
        var before = await database.TokenAsync("unsubscribe");
        clock.Now = clock.Now.AddHours(5);
        Assert.Equal(before, await database.TokenAsync("unsubscribe"));
    }

    private async Task<TestDatabase> QueuedAsync()
    {
        var database = await MailStory.CreateAsync(clock);
        await database.QueueAsync(MailStory.Mail(due: clock.Now));
        return database;
    }
}
