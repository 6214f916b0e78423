using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Offers.Answering;
using CustomerSuccess.Core.Offers.Sending;

namespace CustomerSuccess.Web.Jobs;

/// <summary>
/// Moves offers: takes over decisions and sends what was approved as soon as it was, ends what nobody answered in time, and deals with what was given for
/// a time. It also looks once a minute, at the start too, for what it was not told of.
/// </summary>
internal sealed class OfferWorker(
    FollowApprovals follow, ExpireOffers expire, EndTerms endTerms, RescoreAfterImport rescore, LiveFeed live, ILogger<OfferWorker> log) : BackgroundService
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim woken = new(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var subscription = live.Subscribe(WakeAsync);
        while (!stoppingToken.IsCancellationRequested)
        {
            await woken.WaitAsync(LongestSleep, stoppingToken);
            await MoveAsync(stoppingToken);
        }
    }

    public override void Dispose()
    {
        woken.Dispose();
        base.Dispose();
    }

    private async Task MoveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await follow.RunAsync(cancellationToken);
            await expire.RunAsync(cancellationToken);
            if (await endTerms.RunAsync(cancellationToken) is { Count: > 0 } changed)
            {
                await rescore.RunAsync(changed, HistoryDays.MonthEnds, progress: null, cancellationToken);
            }
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // The offers stand where they stood, and the next minute tries again; the worker must outlive a full disk.
            log.LogError(failure, "Offers could not be moved.");
        }
    }

    private Task WakeAsync(LiveEvent what)
    {
        if (what is OffersChanged or ApprovalDecided && woken.CurrentCount == 0)
        {
            woken.Release();
        }

        return Task.CompletedTask;
    }
}
