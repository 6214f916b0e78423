using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Core.Messaging.Sending;
using CustomerSuccess.Web.Messaging;

namespace CustomerSuccess.Web.Jobs;

/// <summary>Sends the outbox, each lane for itself: at the start, when something was written, and when a put-off message falls due.</summary>
internal sealed class DeliveryWorker(
    DeliverMessages deliver, LiveFeed live, ProductAddress product, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<DeliveryWorker> log) : BackgroundService
{
    /// <summary>Another machine may have written something, or died over something, without this one being told.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    private readonly Dictionary<Lane, SemaphoreSlim> woken = Enum.GetValues<Lane>().ToDictionary(lane => lane, _ => new SemaphoreSlim(0));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var subscription = live.Subscribe(WakeAsync);
        await StartedAsync(stoppingToken);
        await Task.WhenAll(woken.Select(lane => DeliverAsync(lane.Key, lane.Value, stoppingToken)));
    }

    public override void Dispose()
    {
        foreach (var lane in woken.Values)
        {
            lane.Dispose();
        }

        base.Dispose();
    }

    private async Task StartedAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource();
        await using var told = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellationToken);
    }

    private async Task DeliverAsync(Lane lane, SemaphoreSlim signal, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await signal.WaitAsync(await DeliverAsync(lane, stoppingToken), stoppingToken);
        }
    }

    /// <returns>How long nothing is to be done.</returns>
    private async Task<TimeSpan> DeliverAsync(Lane lane, CancellationToken cancellationToken)
    {
        try
        {
            return await deliver.RunAsync(lane, product.Get(), failure => log.LogError(failure, "A message could not be sent."), cancellationToken) is { } due ? Within(due - clock.GetUtcNow()) : LongestSleep;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // The messages stand where they stood; the worker must outlive a full disk.
            log.LogError(failure, "Messages could not be delivered.");
            return LongestSleep;
        }
    }

    private static TimeSpan Within(TimeSpan wait) => wait < TimeSpan.Zero ? TimeSpan.Zero : wait < LongestSleep ? wait : LongestSleep;

    private Task WakeAsync(LiveEvent what)
    {
        foreach (var signal in what is MessagesWaiting ? woken.Values.Where(signal => signal.CurrentCount == 0) : [])
        {
            signal.Release();
        }

        return Task.CompletedTask;
    }
}
