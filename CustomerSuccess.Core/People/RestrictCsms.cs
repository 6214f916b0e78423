using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;

namespace CustomerSuccess.Core.People;

/// <summary>Decides whether a CSM may look at customers of other CSMs.</summary>
public sealed class RestrictCsms(Writes writes)
{
    public async Task<Result<Done>> RunAsync(bool onlyTheirBook, Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return PeopleErrors.NotAllowed;
        }

        await using var write = await writes.BeginAsync(cancellationToken);
        (await write.Context.SettingsAsync(cancellationToken)).RestrictCsms(onlyTheirBook);
        await write.CommitAsync(cancellationToken);
        return default(Done);
    }
}
