using System.Collections.Concurrent;

namespace CustomerSuccess.Core.Live;

/// <summary>Tells open screens in this process that something has changed. It holds no data: a screen that is told asks again.</summary>
public sealed class LiveFeed
{
    private readonly ConcurrentDictionary<Subscription, Func<LiveEvent, Task>> listeners = [];
    private long published;

    /// <summary>How much has been published so far; it has grown before any listener is told.</summary>
    public long Published => Interlocked.Read(ref published);

    /// <param name="listener">Deals with its own failures; what it throws reaches whoever published.</param>
    public IDisposable Subscribe(Func<LiveEvent, Task> listener)
    {
        var subscription = new Subscription(this);
        listeners[subscription] = listener;
        return subscription;
    }

    public Task PublishAsync(LiveEvent what)
    {
        Interlocked.Increment(ref published);
        return Task.WhenAll(listeners.Values.Select(listener => listener(what)));
    }

    private sealed class Subscription(LiveFeed feed) : IDisposable
    {
        public void Dispose() => feed.listeners.TryRemove(this, out _);
    }
}
