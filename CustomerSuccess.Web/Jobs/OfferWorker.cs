using System.Collections.Concurrent;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Offers.Answering;
using CustomerSuccess.Core.Offers.Sending;

namespace CustomerSuccess.Web.Jobs;

/// <summary>
/// Moves offers: takes over decisions and sends what was approved as soon as it was, tells of mails that did not arrive, ends what nobody answered in time,
/// deals with what was given for a time, and brings the scores of customers up to date who have answered. It also looks once a minute, at the start too, for what it was not told of.
/// </summary>
internal sealed class OfferWorker(
    FollowApprovals follow, FollowOfferMails mails, ExpireOffers expire, EndTerms endTerms, RescoreSome rescore, LiveFeed live, ILogger<OfferWorker> log) : BackgroundService
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim woken = new(1);
    private readonly ConcurrentQueue<int> answered = new();

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
            await mails.RunAsync(cancellationToken);
            await expire.RunAsync(cancellationToken);
            var changed = (await endTerms.RunAsync(cancellationToken)).ToHashSet();
            while (answered.TryDequeue(out var customer))
            {
                changed.Add(customer);
            }

            if (changed.Count > 0)
            {
                await rescore.RunAsync(changed, cancellationToken);
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
        foreach (var customer in what is FactsChanged facts ? facts.Customers : [])
        {
            answered.Enqueue(customer);
        }

        if (what is OffersChanged or FactsChanged or ApprovalDecided && woken.CurrentCount == 0)
        {
            woken.Release();
        }

        return Task.CompletedTask;
    }
}
