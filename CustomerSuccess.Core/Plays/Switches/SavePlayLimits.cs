using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Switches;

/// <summary>Changes contact caps, quiet hours, the guard against bulk starts, and which channels there are.</summary>
public sealed class SavePlayLimits(Writes writes, LiveFeed live)
{
    /// <param name="seen">The revision that was looked at; when there is a newer one, nothing is saved.</param>
    public async Task<Result<Done>> RunAsync(int seen, PlayLimits limits, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return PlayErrors.NotAllowed;
        }

        if (limits.FirstFault() is { } fault)
        {
            return PlayErrors.Limits(fault);
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var settings = await write.Context.PlaySettingsAsync(cancellationToken);
            if (settings.Revision != seen)
            {
                return PlayErrors.LimitsTaken;
            }

            settings.Change(limits);
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new PlaysChanged(null));
        return default(Done);
    }
}
