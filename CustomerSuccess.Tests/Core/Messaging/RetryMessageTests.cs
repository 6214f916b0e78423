using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Tests.Support;
using CustomerSuccess.Tests.Support.Messaging;

namespace CustomerSuccess.Tests.Core.Messaging;

public sealed class RetryMessageTests
{
    [Fact]
    public async Task Retry_OfWhatWasGivenUp_GoesOutAtOnceWithAllAttempts()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var database = await TestDatabase.CreateAsync(messaging: Mailroom.Inside with { RetryAfter = [] });
        await database.WriteAsync(Mailroom.Notice(await database.WebhookAsync(receiver.Url)));
        receiver.Answer = context => Task.FromResult(context.Response.StatusCode = 500);
        await database.DeliverAsync();
        Assert.Equal(MessageState.GivenUp, (await database.MessageAsync()).State);

        receiver.Answer = _ => Task.CompletedTask;
        var woken = 0;
        using var subscription = database.Get<LiveFeed>().Subscribe(what => Task.FromResult(what is MessagesWaiting ? woken++ : 0));
        Assert.True((await RetryAsync(database)).Succeeded);
        Assert.Equal(1, woken);
        await database.DeliverAsync();
        var message = await database.MessageAsync();
        Assert.Equal((MessageState.Sent, 1), (message.State, message.Attempts));
        Assert.Equal(MessagingErrors.AlreadySent, (await RetryAsync(database)).Error);
    }

    [Fact]
    public async Task Retry_OfAKeptMailWithoutAMailServer_SaysWhatIsMissing()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.WriteAsync(Mailroom.Mail());
        await database.DeliverAsync();
        Assert.Equal(MessagingErrors.NoMailServer, (await RetryAsync(database)).Error);
        Assert.Equal(MessageState.Kept, (await database.MessageAsync()).State);
    }

    [Fact]
    public async Task Retry_OfNoMessage_SaysSo()
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.Equal(MessagingErrors.NoMessage, (await database.Get<RetryMessage>().RunAsync(9, Viewer.System, CancellationToken.None)).Error);
    }

    private static async Task<Result<Done>> RetryAsync(TestDatabase database) =>
        await database.Get<RetryMessage>().RunAsync((await database.MessageAsync()).Id, Viewer.System, CancellationToken.None);
}
