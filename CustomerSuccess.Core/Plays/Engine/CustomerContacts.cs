using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Whom a customer's steps address, by role, and who of them has a mail address.</summary>
internal sealed record CustomerContacts(IReadOnlyDictionary<ContactRole, int> ByRole, IReadOnlyCollection<int> WithAddress)
{
    public static readonly CustomerContacts None = new(new Dictionary<ContactRole, int>(), []);

    public static async Task<IReadOnlyDictionary<int, CustomerContacts>> ReadAsync(CustomerSuccessContext context, IReadOnlyCollection<int> customers, CancellationToken cancellationToken)
    {
        var found = new Dictionary<int, CustomerContacts>();
        foreach (var range in IdRange.Cover(customers))
        {
            var (first, last) = (range.First, range.Last);
            var contacts = await context.Set<Contact>().AsNoTracking().Where(contact => contact.CustomerId >= first && contact.CustomerId <= last && contact.LeftOn == null).ToListAsync(cancellationToken);
            foreach (var own in contacts.GroupBy(contact => contact.CustomerId))
            {
                found[own.Key] = Of([.. own]);
            }
        }

        return found;
    }

    /// <summary>Somebody with an address goes before somebody without; then the champion, then whoever was seen last.</summary>
    private static CustomerContacts Of(List<Contact> contacts)
    {
        var order = contacts.OrderByDescending(contact => contact.Email is not null).ThenByDescending(contact => contact.IsChampion)
            .ThenByDescending(contact => contact.LastSeenOn).ThenBy(contact => contact.Id).ToList();
        var roles = new Dictionary<ContactRole, int>
        {
            [ContactRole.Main] = order[0].Id,
            [ContactRole.Executive] = (order.Find(contact => contact.IsExecutive) ?? order[0]).Id,
        };
        if (order.Count > 1)
        {
            roles[ContactRole.Alternative] = order[1].Id;
        }

        return new CustomerContacts(roles, [.. order.Where(contact => contact.Email is not null).Select(contact => contact.Id)]);
    }
}
