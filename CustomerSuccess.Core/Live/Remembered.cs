using System.Collections.Concurrent;

namespace CustomerSuccess.Core.Live;

/// <summary>What every page shows to a person, such as a count: asked again when anything was published since, and after a minute in any case.</summary>
internal sealed class Remembered<TAsker, TAnswer>(LiveFeed live, TimeProvider clock)
    where TAsker : notnull
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<TAsker, (long Published, DateTimeOffset At, TAnswer Answer)> answers = [];

    public async Task<TAnswer> GetAsync(TAsker asker, Func<Task<TAnswer>> ask)
    {
        // Read before asking: what is published meanwhile must not be taken for known.
        var (published, now) = (live.Published, clock.GetUtcNow());
        if (answers.TryGetValue(asker, out var known) && known.Published == published && now - known.At < Longest)
        {
            return known.Answer;
        }

        var answer = await ask();
        answers[asker] = (published, now, answer);
        return answer;
    }
}
