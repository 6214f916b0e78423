using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Scorecards.Replay;

/// <summary>
/// Keeps the month ends of the scorecards that somebody is working on in memory (about 5 MB for 1,000 customers), until scores change or nobody
/// has asked for a while.
/// </summary>
public sealed class FrameStore : IDisposable
{
    /// <summary>A year, as product.md section 2 asks.</summary>
    public const int MonthEnds = 12;

    /// <summary>Scorecards whose month ends are kept.</summary>
    private const int MostKept = 2;

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(15);

    private readonly Lock guard = new();
    private readonly List<Entry> entries = [];
    private readonly SemaphoreSlim loadingGate = new(1, 1);
    private readonly IDbContextFactory<CustomerSuccessContext> contexts;
    private readonly FrameLoading loading;
    private readonly TimeProvider clock;
    private readonly IDisposable subscription;
    private readonly ITimer timer;
    private int generation;

    public FrameStore(IDbContextFactory<CustomerSuccessContext> contexts, FrameLoading loading, TimeProvider clock, LiveFeed live)
    {
        (this.contexts, this.loading, this.clock) = (contexts, loading, clock);
        subscription = live.Subscribe(Forget);
        timer = clock.CreateTimer(_ => DropIdle(), state: null, Idle, TimeSpan.FromMinutes(1));
    }

    public async Task<Result<ReplayFrames>> GetAsync(string key, IProgress<ReplayProgress>? progress, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var scope = await ReplayScope.ReadAsync(context, cancellationToken);

        // One reads, whoever comes meanwhile waits for it; when the first gives up, the next reads.
        await loadingGate.WaitAsync(cancellationToken);
        try
        {
            return Find(key, scope) is { } known ? known : await LoadAsync(key, scope, progress, cancellationToken);
        }
        finally
        {
            loadingGate.Release();
        }
    }

    public void Dispose()
    {
        subscription.Dispose();
        timer.Dispose();
        loadingGate.Dispose();
    }

    private async Task<Result<ReplayFrames>> LoadAsync(
        string key, ReplayScope scope, IProgress<ReplayProgress>? progress, CancellationToken cancellationToken)
    {
        var before = generation;
        var loaded = await loading.LoadAsync(key, MonthEnds, progress, cancellationToken);
        if (!loaded.Succeeded)
        {
            return loaded.Error;
        }

        var frames = new ReplayFrames(loaded.Value, scope.Rules);
        lock (guard)
        {
            if (before == generation)
            {
                entries.RemoveAll(entry => entry.Key == key);
                entries.Add(new Entry(key, scope) { Frames = frames, UsedAt = clock.GetUtcNow() });
                entries.RemoveRange(0, Math.Max(0, entries.Count - MostKept));
            }
        }

        return frames;
    }

    private ReplayFrames? Find(string key, ReplayScope scope)
    {
        lock (guard)
        {
            if (entries.Find(entry => entry.Key == key && entry.Scope.Fits(scope)) is not { } entry)
            {
                return null;
            }

            entry.UsedAt = clock.GetUtcNow();
            entry.Frames = entry.Frames.Rules.SequenceEqual(scope.Rules) ? entry.Frames : new ReplayFrames(entry.Frames.History, scope.Rules);
            return entry.Frames;
        }
    }

    private Task Forget(LiveEvent what)
    {
        if (what is ScoresChanged)
        {
            lock (guard)
            {
                generation++;
                entries.Clear();
            }
        }

        return Task.CompletedTask;
    }

    private void DropIdle()
    {
        lock (guard)
        {
            entries.RemoveAll(entry => clock.GetUtcNow() - entry.UsedAt >= Idle);
        }
    }

    private sealed record Entry(string Key, ReplayScope Scope)
    {
        public required ReplayFrames Frames { get; set; }

        public DateTimeOffset UsedAt { get; set; }
    }
}
