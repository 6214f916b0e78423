using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Plays.Engine;

/// <summary>Whom a customer's steps address, by role, and who of them has a mail address.</summary>
/// <param name="Names">Of everybody who has not left, with the address, by id.</param>
internal sealed record CustomerContacts(IReadOnlyDictionary<ContactRole, int> ByRole, IReadOnlyCollection<int> WithAddress, IReadOnlyDictionary<int, string> Names)
{
    public static readonly CustomerContacts None = new(new Dictionary<ContactRole, int>(), [], new Dictionary<int, string>());

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

    private static string Named(Contact contact) => (contact.Name, contact.Email) switch
    {
        ({ } name, { } email) => $"{name} <{email}>",
        var (name, email) => name ?? email ?? "a contact without a name",
    };

    /// <summary>Somebody with an address goes before somebody without; then the champion, then whoever was seen last.</summary>
    private static CustomerContacts Of(List<Contact> contacts)
    {
        var order = contacts.OrderByDescending(contact => contact.Email is not null).ThenByDescending(contact => contact.IsChampion)
            .ThenByDescending(contact => contact.LastSeenOn).ThenBy(contact => contact.Id).ToList();
        var (main, executive) = (order[0], order.Find(contact => contact.IsExecutive) ?? order[0]);
        var roles = new Dictionary<ContactRole, int> { [ContactRole.Main] = main.Id, [ContactRole.Executive] = executive.Id };
        if (order.Find(contact => contact != main && contact != executive) is { } other)
        {
            roles[ContactRole.Alternative] = other.Id;
        }

        return new CustomerContacts(roles, [.. order.Where(contact => contact.Email is not null).Select(contact => contact.Id)], order.ToDictionary(contact => contact.Id, Named));
    }
}
