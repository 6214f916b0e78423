using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Switches;

/// <summary>Lets plays go on. What fell due in the meantime goes out a few steps at a time, within the contact rules; mails that waited in the outbox leave.</summary>
public sealed class ReleaseEverything(Writes writes, LiveFeed live)
{
    public async Task<Result<Done>> RunAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (viewer.Role == Role.Csm)
        {
            return PlayErrors.NotYours;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            (await write.Context.PlaySettingsAsync(cancellationToken)).Release();
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new PlaysChanged(null));
        await live.PublishAsync(new MessagesWaiting());
        return default(Done);
    }
}
