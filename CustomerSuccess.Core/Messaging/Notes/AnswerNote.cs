using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Messaging.Settings;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Notes;

/// <summary>Somebody at the customer has seen a note, or has put it away. Twice is once.</summary>
public sealed class AnswerNote(Writes writes, TimeProvider clock)
{
    /// <param name="token">Of the installation.</param>
    /// <param name="customer">As the import files name it.</param>
    public async Task<Result<Done>> RunAsync(string token, string customer, int noteId, NoteAnswer answer, CancellationToken cancellationToken)
    {
        await using var write = await writes.BeginAsync(cancellationToken);
        if (!NoteToken.Opens(await write.Context.MailSettingsAsync(cancellationToken), token))
        {
            return NoteErrors.WrongToken;
        }

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
}
