using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Messaging.Settings;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Notes;

/// <summary>Somebody at the customer has seen a note, or has put it away. Twice is once.</summary>
public sealed class AnswerNote(IDbContextFactory<CustomerSuccessContext> contexts, Writes writes, TimeProvider clock)
{
    /// <param name="token">Of the installation.</param>
    /// <param name="customer">As the import files name it.</param>
    public async Task<Result<Done>> RunAsync(string token, string customer, int noteId, NoteAnswer answer, CancellationToken cancellationToken)
    {
        if (!await OpensAsync(token, cancellationToken))
        {
            return NoteErrors.WrongToken;
        }

        await using var write = await writes.BeginAsync(cancellationToken);
        var note = await write.Context.Set<CustomerNote>().SingleOrDefaultAsync(
            note => note.Id == noteId && write.Context.Set<Customer>().Any(known => known.Id == note.CustomerId && known.ExternalId == customer), cancellationToken);
        switch (note, answer)
        {
            case (null, _):
                return NoteErrors.NoNote;
            case (_, NoteAnswer.Dismissed):
                note.Dismiss(clock.GetUtcNow());
                break;
            default:
                note.See(clock.GetUtcNow());
                break;
        }

        await write.CommitAsync(cancellationToken);
        return default(Done);
    }

    /// <summary>Asked before anything is written: whoever has no token keeps nobody from writing.</summary>
    private async Task<bool> OpensAsync(string token, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return NoteToken.Opens(await context.MailSettingsAsync(cancellationToken), token);
    }
}
