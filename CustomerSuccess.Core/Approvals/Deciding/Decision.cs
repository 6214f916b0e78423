using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Approvals.Deciding;

/// <summary>What all decisions share: found, decided, committed once, and told.</summary>
internal static class Decision
{
    public static async Task<Result<Done>> RunAsync(
        Writes writes, LiveFeed live, int id, Viewer viewer, DateTimeOffset now, Func<Approval, Error?> decide, CancellationToken cancellationToken)
    {
        string subject;
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            var found = await ApprovalRights.FindAsync(write, id, viewer, DateOnly.FromDateTime(now.UtcDateTime), cancellationToken);
            if (!found.Succeeded)
            {
                return found.Error;
            }

            if (decide(found.Value) is { } error)
            {
                return error;
            }

            subject = found.Value.Subject;
            try
            {
                await write.CommitAsync(cancellationToken);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody on another machine was faster.
                return ApprovalErrors.DecidedMeanwhile;
            }
        }

        await live.PublishAsync(new ApprovalDecided(subject));
        return default(Done);
    }
}
