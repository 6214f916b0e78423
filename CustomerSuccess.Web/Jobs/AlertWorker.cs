using CustomerSuccess.Core.Alerts.Raising;
using CustomerSuccess.Core.Live;

namespace CustomerSuccess.Web.Jobs;

/// <summary>
/// Has rules look at customers as soon as they were scored, whoever had them scored, and when the rules have changed; at the start it makes up
/// for what an earlier run of the program left.
/// </summary>
internal sealed class AlertWorker(RaiseAlerts raise, LiveFeed live, TimeProvider clock, ILogger<AlertWorker> log) : BackgroundService
{
    private readonly SemaphoreSlim woken = new(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var subscription = live.Subscribe(WakeAsync);
        while (!stoppingToken.IsCancellationRequested)
        {
            await woken.WaitAsync(stoppingToken);
            await RaiseAsync(stoppingToken);
        }
    }

    public override void Dispose()
    {
        woken.Dispose();
        base.Dispose();
    }

    private async Task RaiseAsync(CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        try
        {
            var sum = await raise.RunAsync(cancellationToken);
            if (sum.Raised + sum.Risen + sum.Ended > 0)
            {
                log.LogInformation(
                    "Rules looked at {Customers} customers in {Seconds:0.0} s: {Raised} alerts raised, {Risen} became severe, {Ended} conditions ended.",
                    sum.Customers, clock.GetElapsedTime(started).TotalSeconds, sum.Raised, sum.Risen, sum.Ended);
            }
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // Customers keep their mark, and the next minute tries again; the worker must outlive a full disk.
            log.LogError(failure, "Alerts could not be raised.");
        }
    }

    private Task WakeAsync(LiveEvent what)
    {
        if (what is ScoresChanged or RulesChanged && woken.CurrentCount == 0)
        {
            woken.Release();
        }

        return Task.CompletedTask;
    }
}
