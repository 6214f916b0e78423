using System.Collections.Concurrent;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Plays.Engine;

namespace CustomerSuccess.Web.Jobs;

/// <summary>
/// Lets customers enter plays when something is new about them, and carries out what is due: at the start, when something changed, when the next step
/// falls due, and every minute for what another machine did.
/// </summary>
internal sealed class PlayWorker(
    EnterPlays enter, FollowRuns follow, AdvanceRuns advance, LiveFeed live, TimeProvider clock, ILogger<PlayWorker> log) : BackgroundService
{
    private static readonly TimeSpan LongestSleep = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim woken = new(1);
    private readonly ConcurrentQueue<IReadOnlyCollection<int>?> news = new([null]);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var subscription = live.Subscribe(WakeAsync);
        var wait = TimeSpan.Zero;
        while (!stoppingToken.IsCancellationRequested)
        {
            await woken.WaitAsync(wait, stoppingToken);
            wait = await WorkAsync(stoppingToken);
        }
    }

    public override void Dispose()
    {
        woken.Dispose();
        base.Dispose();
    }

    /// <returns>How long nothing is to be done.</returns>
    private async Task<TimeSpan> WorkAsync(CancellationToken cancellationToken)
    {
        // One that fails must not stop the others: steps that are due go on whatever a look at customers meets.
        if (!news.IsEmpty)
        {
            var customers = Take();
            if (!await TryAsync(() => FollowAsync(customers, cancellationToken), cancellationToken) | !await TryAsync(() => EnterAsync(customers, cancellationToken), cancellationToken))
            {
                // Looked at again with everybody, when the worker next wakes.
                news.Enqueue(null);
            }
        }

        var wait = LongestSleep;
        await TryAsync(async () => wait = (await advance.RunAsync(cancellationToken)).NextAt is { } next ? Within(next - clock.GetUtcNow()) : LongestSleep, cancellationToken);
        return wait;
    }

    private async Task<bool> TryAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            // Everything stands where it stood; the worker must outlive a full disk.
            log.LogError(failure, "Plays could not be advanced.");
            return false;
        }
    }

    private async Task FollowAsync(IReadOnlyCollection<int>? customers, CancellationToken cancellationToken)
    {
        var followed = await follow.RunAsync(customers, cancellationToken);
        if (followed.Ended > 0)
        {
            log.LogInformation("Plays followed {Runs} runs: {Ended} ended.", followed.Runs, followed.Ended);
        }
    }

    private async Task EnterAsync(IReadOnlyCollection<int>? customers, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var entered = await enter.RunAsync(customers, cancellationToken);
        if (entered.Began > 0)
        {
            log.LogInformation(
                "Plays looked at {Customers} customers in {Seconds:0.0} s: {Began} runs began, {HeldOut} of them held out.",
                entered.Customers, clock.GetElapsedTime(started).TotalSeconds, entered.Began, entered.HeldOut);
        }

        foreach (var key in entered.AskedFor)
        {
            log.LogWarning("Very many customers would begin {Playbook} at once: somebody has to approve that.", key);
        }
    }

    /// <summary>Everything that is new, at once; null: about everybody.</summary>
    private HashSet<int>? Take()
    {
        var (all, customers) = (false, new HashSet<int>());
        while (news.TryDequeue(out var next))
        {
            all |= next is null;
            customers.UnionWith(next ?? []);
        }

        return all ? null : customers;
    }

    private static TimeSpan Within(TimeSpan wait) => wait < TimeSpan.Zero ? TimeSpan.Zero : wait < LongestSleep ? wait : LongestSleep;

    private Task WakeAsync(LiveEvent what)
    {
        switch (what)
        {
            case PredictionsChanged predicted:
                news.Enqueue(predicted.Customers);
                break;
            case AlertsChanged alerts:
                news.Enqueue(alerts.Customers);
                break;
            case PlaysChanged { Customers: null }:
                news.Enqueue(null);
                break;
            case ApprovalDecided decided when EnterPlays.WaitsFor(decided.Subject):
                news.Enqueue(null);
                break;
            case PlaysChanged or ApprovalDecided:
                break;
            default:
                return Task.CompletedTask;
        }

        if (woken.CurrentCount == 0)
        {
            woken.Release();
        }

        return Task.CompletedTask;
    }
}
