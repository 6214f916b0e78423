using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Live;

namespace CustomerSuccess.Web.Jobs;

/// <summary>
/// Predicts churn as soon as customers were scored, whoever had them scored, and for everybody when another model predicts; at the start it makes up
/// for what an earlier run of the program left.
/// </summary>
internal sealed class PredictionWorker(PredictChurn predict, LiveFeed live, TimeProvider clock, ILogger<PredictionWorker> log) : BackgroundService
{
    private readonly SemaphoreSlim woken = new(0);
    private readonly WaitingCustomers waiting = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var subscription = live.Subscribe(WakeAsync);
        await PredictAsync(null, onlyIfStale: true, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            await woken.WaitAsync(stoppingToken);
            if (waiting.Take() is { Any: true } what)
            {
                await PredictAsync(what.Customers, onlyIfStale: false, stoppingToken);
            }
        }
    }

    public override void Dispose()
    {
        woken.Dispose();
        base.Dispose();
    }

    private async Task PredictAsync(IReadOnlyCollection<int>? customers, bool onlyIfStale, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        try
        {
            var sum = await predict.RunAsync(customers, onlyIfStale, cancellationToken);
            if (sum.Trouble is { } trouble)
            {
                log.LogError("{Trouble}", trouble);
            }

            if (sum.Customers > 0)
            {
                log.LogInformation(
                    "Churn of {Customers} customers predicted for {Day} by {Model} in {Seconds:0.0} s.",
                    sum.Customers, sum.Day, sum.ModelVersion is { } version ? $"model v{version}" : "rules", clock.GetElapsedTime(started).TotalSeconds);
            }
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // The next scoring predicts anew; the worker must outlive a full disk.
            log.LogError(failure, "Churn could not be predicted.");
        }
    }

    private Task WakeAsync(LiveEvent what)
    {
        if (what is ScoresChanged or ChurnModelChanged { Predicts: true })
        {
            waiting.Add((what as ScoresChanged)?.Customers);
            woken.Release();
        }

        return Task.CompletedTask;
    }
}
