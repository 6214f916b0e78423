using CustomerSuccess.Core.Customers;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Data.Writing;

/// <summary>
/// Keeps since when somebody is known as a champion, so that naming a new one today does not change what was known last month.
/// The first contacts of a customer count from its start: until then nobody had told us anything.
/// </summary>
internal sealed class Champions(ImportSession session)
{
    private readonly Dictionary<(int, string), (bool Is, ChampionPeriod Period)> known = session.Write.Context.Set<Contact>().AsNoTracking()
        .Select(contact => new { contact.CustomerId, contact.ExternalId, contact.IsChampion, contact.ChampionFrom, contact.ChampionUntil })
        .ToDictionary(
            contact => (contact.CustomerId, contact.ExternalId),
            contact => (contact.IsChampion, new ChampionPeriod(contact.ChampionFrom, contact.ChampionUntil)));

    private readonly HashSet<int> withContacts =
        [.. session.Write.Context.Set<Contact>().AsNoTracking().Select(contact => contact.CustomerId).Distinct()];

    private readonly Dictionary<int, DateOnly> starts = session.Write.Context.Set<Customer>().AsNoTracking()
        .ToDictionary(customer => customer.Id, customer => customer.StartedOn);

    public ChampionPeriod Now(int customerId, string contactId, bool isChampion)
    {
        var isKnown = known.TryGetValue((customerId, contactId), out var was);
        if (isChampion)
        {
            return was.Is ? was.Period : new ChampionPeriod(withContacts.Contains(customerId) ? session.Today : starts[customerId], null);
        }

        return isKnown && was.Is ? was.Period with { Until = session.Today } : was.Period;
    }
}
