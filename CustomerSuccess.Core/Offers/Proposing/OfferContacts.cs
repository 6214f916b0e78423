using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Offers.Proposing;

internal static class OfferContacts
{
    /// <summary>Who can get an offer by mail: champions first, then executives, then those who were seen last.</summary>
    public static async Task<IReadOnlyList<OfferContact>> ReadAsync(CustomerSuccessContext context, int customerId, CancellationToken cancellationToken) =>
    [
        .. (await context.Set<Contact>().AsNoTracking()
            .Where(contact => contact.CustomerId == customerId && contact.LeftOn == null && contact.Email != null && contact.Email != "").ToListAsync(cancellationToken))
            .OrderByDescending(contact => contact.IsChampion).ThenByDescending(contact => contact.IsExecutive).ThenByDescending(contact => contact.LastSeenOn).ThenBy(contact => contact.Id)
            .Select(contact => new OfferContact(contact.Id, contact.Name ?? contact.Email!, contact.Email!)),
    ];
}
