using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.Messaging.Customers;
using CustomerSuccess.Core.Messaging.Settings;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Messaging.Notes;

/// <summary>Makes the token by which the vendor's product reads notes. It can be seen this once; the one before does not work any more.</summary>
public sealed class IssueNoteToken(Writes writes, LiveFeed live, TimeProvider clock)
{
    /// <returns>The token.</returns>
    public async Task<Result<string>> RunAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        if (!viewer.IsAdmin)
        {
            return MailErrors.NotAllowed;
        }

        var token = NoteToken.New();
        await using (var write = await writes.BeginAsync(cancellationToken))
        {
            (await write.Context.MailSettingsAsync(cancellationToken)).GiveNotesToken(NoteToken.Hash(token), clock.GetUtcNow());
            await write.CommitAsync(cancellationToken);
        }

        await live.PublishAsync(new OutboxChanged());
        return token;
    }
}
