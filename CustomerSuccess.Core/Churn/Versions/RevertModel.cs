using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Churn.Versions;

/// <summary>Takes the model in use out of use: the one promoted before it predicts again, and without one the rules of cold start serve.</summary>
public sealed class RevertModel(Writes writes, LiveFeed live)
{
    public async Task<Result<Done>> RunAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return ChurnErrors.NotAllowed;
        }

        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var current = await write.Context.Set<ChurnModelVersion>().Where(version => version.PromotedAt != null)
                .OrderByDescending(version => version.PromotedAt).ThenByDescending(version => version.Number).FirstOrDefaultAsync(cancellationToken);
            if (current is null)
            {
                return ChurnErrors.NothingToRevert;
            }

            current.Revert();
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new ChurnModelChanged(Predicts: true));
        return default(Done);
    }
}
