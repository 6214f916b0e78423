using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;

namespace CustomerSuccess.Tests.Core.Messaging;

public sealed class MessageQueriesTests
{
    private static readonly Viewer Ann = new(1, "Ann@Example.com", "Ann", Role.Csm);
    private static readonly Viewer Lea = new(2, "lea@example.com", "Lea", Role.Leader);

    [Fact]
    public async Task Page_ForAnAdmin_HasEverythingTheNewestFirst()
    {
        await using var database = await FilledAsync();
        Assert.Equal(["Team", "bob@example.com", "ann@example.com"], (await PageAsync(database, null, Viewer.System)).Rows.Select(row => row.To));
        Assert.Equal(["bob@example.com", "ann@example.com"], (await PageAsync(database, MessageState.Kept, Viewer.System)).Rows.Select(row => row.To));
        Assert.Empty((await PageAsync(database, MessageState.Sent, Viewer.System)).Rows);
    }

    [Fact]
    public async Task Page_ForAnybodyElse_HasTheMailsToThemselvesOnly()
    {
        await using var database = await FilledAsync();
        var mine = Assert.Single((await PageAsync(database, null, Ann)).Rows);
        Assert.Equal("ann@example.com", mine.To);
        Assert.Empty((await PageAsync(database, null, Lea)).Rows);
        var queries = database.Get<MessageQueries>();
        Assert.Equal("It did.\n/customers/C1", (await queries.ReadAsync(mine.Id, Ann, CancellationToken.None))?.Body);
        Assert.Null(await queries.ReadAsync(mine.Id, Lea, CancellationToken.None));
        Assert.Equal(1, (await queries.StateAsync(Ann, CancellationToken.None)).Counts.Values.Sum());
    }

    [Fact]
    public async Task Page_BeyondTheFirst_GoesOnWhereItEnded()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.WriteAsync([.. Enumerable.Range(0, MessageQueries.PageSize + 1).Select(i => Mailroom.Mail($"{i}"))]);
        var second = await database.Get<MessageQueries>().PageAsync(null, 2, Viewer.System, CancellationToken.None);
        Assert.Equal((1, MessageQueries.PageSize + 1, 2), (second.Rows.Count, second.Total, second.Pages));
    }

    [Fact]
    public async Task State_WithoutAMailServer_SaysSo()
    {
        await using var database = await FilledAsync();
        var state = await database.Get<MessageQueries>().StateAsync(Viewer.System, CancellationToken.None);
        Assert.False(state.HasMailServer);
        Assert.Equal((2, 1), (state.Counts[MessageState.Kept], state.Counts[MessageState.GivenUp]));
    }

    private static async Task<TestDatabase> FilledAsync()
    {
        var database = await TestDatabase.CreateAsync();
        var webhook = await database.WebhookAsync("https://1.1.1.1/");
        await database.Get<ChangeWebhook>().RunAsync(webhook, new WebhookChange(IsOn: false), Viewer.System, CancellationToken.None);
        await database.WriteAsync(Mailroom.Mail("a", "Ann@example.com"), Mailroom.Mail("b", "bob@example.com"), Mailroom.Notice(webhook, "c"));
        await database.DeliverAsync();
        return database;
    }

    private static Task<Paged<MessageRow>> PageAsync(TestDatabase database, MessageState? state, Viewer viewer) =>
        database.Get<MessageQueries>().PageAsync(state, 1, viewer, CancellationToken.None);
}
