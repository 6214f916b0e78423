using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Messaging.Settings;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Notes;

/// <summary>What the vendor's product shows to a customer.</summary>
public sealed class NoteQueries(IDbContextFactory<CustomerSuccessContext> contexts)
{
    public const int Most = 50;

    /// <summary>Those that nobody has put away, the newest first; none for a customer that is not known.</summary>
    /// <param name="token">Of the installation.</param>
    /// <param name="customer">As the import files name it.</param>
    public async Task<Result<IReadOnlyList<NoteRow>>> OpenAsync(string token, string customer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (!NoteToken.Opens(await context.MailSettingsAsync(cancellationToken), token))
        {
            return NoteErrors.WrongToken;
        }

        return await (
            from known in context.Set<Customer>()
            where known.ExternalId == customer
            join note in context.Set<CustomerNote>() on known.Id equals note.CustomerId
            where note.DismissedAt == null
            orderby note.Id descending
            select new NoteRow(note.Id, note.Title, note.Text, note.CreatedAt, note.SeenAt)).Take(Most).ToListAsync(cancellationToken);
    }
}
