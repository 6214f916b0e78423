using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Runs;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Switches;

/// <summary>The hand brake: from the commit on nothing begins, no step is carried out, and no mail to a customer and no offer leaves. Leaders and admins.</summary>
public sealed class StopEverything(Writes writes, TimeProvider clock, LiveFeed live)
{
    public async Task<Result<Done>> RunAsync(string reason, Viewer viewer, CancellationToken cancellationToken)
    {
        if (viewer.Role == Role.Csm)
        {
            return PlayErrors.NotYours;
        }

        if (string.IsNullOrWhiteSpace(reason) || reason.Length > PlayRun.LongestReason)
        {
            return PlayErrors.ReasonExpected;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            (await write.Context.PlaySettingsAsync(cancellationToken)).Stop(reason.Trim(), viewer.Email, clock.GetUtcNow());
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new PlaysChanged(null));
        return default(Done);
    }
}
