using System.Collections.Concurrent;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;

namespace CustomerSuccess.Core.Today;

/// <summary>What every page shows to a person: asked again when anything was published since, and after a minute in any case.</summary>
public sealed class BellMemory(LiveFeed live, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Viewer, (long Published, DateTimeOffset At, TodayBell Bell)> bells = [];

    internal async Task<TodayBell> GetAsync(Viewer viewer, Func<Task<TodayBell>> ask)
    {
        // Read before asking: what is published meanwhile must not be taken for known.
        var (published, now) = (live.Published, clock.GetUtcNow());
        if (bells.TryGetValue(viewer, out var known) && known.Published == published && now - known.At < Longest)
        {
            return known.Bell;
        }

        var bell = await ask();
        bells[viewer] = (published, now, bell);
        return bell;
    }
}
