using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Templates.Facts;

/// <summary>To whom a customer's mail would go when nobody is named: the champion, else an executive, else whoever was seen last.</summary>
internal static class ReaderReading
{
    public static Task<Contact?> ReadAsync(CustomerSuccessContext context, int customerId, CancellationToken cancellationToken) => context.Set<Contact>().AsNoTracking()
        .Where(contact => contact.CustomerId == customerId && contact.LeftOn == null && contact.Email != null)
        .OrderByDescending(contact => contact.IsChampion).ThenByDescending(contact => contact.IsExecutive).ThenByDescending(contact => contact.LastSeenOn).ThenBy(contact => contact.Id)
        .FirstOrDefaultAsync(cancellationToken);
}
