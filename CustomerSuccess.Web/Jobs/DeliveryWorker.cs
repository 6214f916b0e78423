using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging;
using CustomerSuccess.Web.Messaging;

namespace CustomerSuccess.Web.Jobs;

/// <summary>Sends the outbox: at the start, when something was written, and when a put-off message falls due.</summary>
internal sealed class DeliveryWorker(
    DeliverMessages deliver, LiveFeed live, ProductAddress product, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<DeliveryWorker> log) : BackgroundService
{
    /// <summary>Another machine may have written something, or died over something, without this one being told.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim woken = new(0);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var subscription = live.Subscribe(WakeAsync);
        await StartedAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            await woken.WaitAsync(await DeliverAsync(stoppingToken), stoppingToken);
        }
    }

    public override void Dispose()
    {
        woken.Dispose();
        base.Dispose();
    }

    private async Task StartedAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource();
        await using var told = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellationToken);
    }

    /// <returns>How long nothing is to be done.</returns>
    private async Task<TimeSpan> DeliverAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await deliver.RunAsync(product.Get(), cancellationToken) is { } due ? Within(due - clock.GetUtcNow()) : LongestSleep;
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
        if (what is MessagesWaiting && woken.CurrentCount == 0)
        {
            woken.Release();
        }

        return Task.CompletedTask;
    }
}
