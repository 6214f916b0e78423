using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Churn.Versions;

/// <summary>Has a version predict from now on because a person wants it, whatever the test said.</summary>
public sealed class PromoteModel(Writes writes, TimeProvider clock, LiveFeed live)
{
    public async Task<Result<Done>> RunAsync(int version, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ChurnErrors.NotAllowed;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var versions = write.Context.Set<ChurnModelVersion>();
            if (await versions.SingleOrDefaultAsync(known => known.Number == version, cancellationToken) is not { } wanted)
            {
                return ChurnErrors.NoSuchVersion(version);
            }

            if ((await CurrentModel.ReadAsync(write.Context, cancellationToken)).Version == version)
            {
                return ChurnErrors.AlreadyUsed(version);
            }

            if (CurrentModel.Read(wanted.Model) is { Succeeded: false } unreadable)
            {
                return new Conflict($"The churn model v{version} cannot be used: {unreadable.Error.Message}");
            }

            wanted.Promote(viewer.Email, clock.GetUtcNow());
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new ChurnModelChanged(Predicts: true));
        return default(Done);
    }
}
