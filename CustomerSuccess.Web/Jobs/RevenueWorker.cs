using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Revenue.Rolling;

namespace CustomerSuccess.Web.Jobs;

/// <summary>
/// Rolls revenue up after customers were scored, by an import, at night or after an offer, and for everybody when a rate of exchange has changed; at the start too, for what an earlier run of the
/// program left. What holds already is not written again.
/// </summary>
internal sealed class RevenueWorker(RollUpRevenue rollUp, LiveFeed live, TimeProvider clock, ILogger<RevenueWorker> log) : BackgroundService
{
    private readonly SemaphoreSlim woken = new(0);
    private readonly WaitingCustomers waiting = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var subscription = live.Subscribe(WakeAsync);
        await RollUpAsync(null, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            await woken.WaitAsync(stoppingToken);
            if (waiting.Take() is { Any: true } what)
            {
                await RollUpAsync(what.Customers, stoppingToken);
            }
        }
    }

    public override void Dispose()
    {
        woken.Dispose();
        base.Dispose();
    }

    private async Task RollUpAsync(IReadOnlyCollection<int>? customers, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        try
        {
            var sum = await rollUp.RunAsync(customers, cancellationToken);
            if (sum.Rewritten > 0)
            {
                log.LogInformation(
                    "Revenue through {Day}: {Rewritten} of {Customers} customers have changed, in {Seconds:0.0} s.",
                    sum.Day, sum.Rewritten, sum.Customers, clock.GetElapsedTime(started).TotalSeconds);
            }
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // The next scoring rolls up anew; the worker must outlive a full disk.
            log.LogError(failure, "Revenue could not be rolled up.");
        }
    }

    private Task WakeAsync(LiveEvent what)
    {
        if (what is ScoresChanged or RatesChanged)
        {
            waiting.Add((what as ScoresChanged)?.Customers);
            woken.Release();
        }

        return Task.CompletedTask;
    }
}
