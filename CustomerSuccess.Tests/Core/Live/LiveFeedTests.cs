using CustomerSuccess.Core.Live;

namespace CustomerSuccess.Tests.Core.Live;

public sealed class LiveFeedTests
{
    [Fact]
    public async Task Publish_ToThoseWhoListen_TellsEachOnce()
    {
        var feed = new LiveFeed();
        var (first, second) = (new List<LiveEvent>(), new List<LiveEvent>());
        using var one = feed.Subscribe(Into(first));
        using var two = feed.Subscribe(Into(second));
        await feed.PublishAsync(new ImportAdvanced());
        Assert.Equal([new ImportAdvanced()], first);
        Assert.Equal([new ImportAdvanced()], second);
    }

    [Fact]
    public async Task Publish_AfterSomebodyStoppedListening_TellsThemNothing()
    {
        var feed = new LiveFeed();
        var told = new List<LiveEvent>();
        var subscription = feed.Subscribe(Into(told));
        subscription.Dispose();
        subscription.Dispose();
        await feed.PublishAsync(new ScoresChanged(null));
        Assert.Empty(told);
    }

    [Fact]
    public async Task Publish_ToSomebodyWhoStopsMeanwhile_Succeeds()
    {
        var feed = new LiveFeed();
        IDisposable? subscription = null;
        subscription = feed.Subscribe(_ =>
        {
            subscription?.Dispose();
            return Task.CompletedTask;
        });
        await feed.PublishAsync(new ImportAdvanced());
        await feed.PublishAsync(new ImportAdvanced());
    }

    private static Func<LiveEvent, Task> Into(List<LiveEvent> told) => happened =>
    {
        told.Add(happened);
        return Task.CompletedTask;
    };
}
