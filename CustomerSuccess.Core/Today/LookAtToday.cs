using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Today;

/// <summary>Remembers through when a person has seen Today, so that the next look can mark what is new.</summary>
public sealed class LookAtToday(Writes writes, LiveFeed live)
{
    /// <param name="seenThrough">When what the person sees was asked for.</param>
    /// <returns>Through when the person had seen Today before; null at the first look.</returns>
    public async Task<Result<DateTimeOffset?>> RunAsync(DateTimeOffset seenThrough, Viewer viewer, CancellationToken cancellationToken)
    {
        if (viewer.PersonId is not { } personId)
        {
            return (DateTimeOffset?)null;
        }

        DateTimeOffset? before;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var look = await write.Context.Set<TodayLook>().SingleOrDefaultAsync(look => look.PersonId == personId, cancellationToken);
            before = look?.At;
            if (look is null)
            {
                write.Context.Add(new TodayLook(personId, seenThrough));
            }

            look?.Look(seenThrough);
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new TodayLooked(personId));
        return before;
    }
}
