using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Data.Contract;
using CustomerSuccess.Core.Data.Reading;
using CustomerSuccess.Core.Facts;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Data.Writing;

/// <summary>
/// Whether an executive took part in an interaction. Where the file does not say, the contacts of the day on which the interaction arrived
/// do; it stays so when the same row comes again, because somebody promoted today was no executive in a call of last month.
/// </summary>
internal sealed class Executives(FactFile file, ImportSession session)
{
    private HashSet<(int, string)>? contacts;
    private HashSet<string>? interactions;

    public bool TookPart(Row row, int customerId)
    {
        if (file.Value(row, "executive") is bool stated)
        {
            return stated;
        }

        var id = (string)file.Value(row, "interaction_id")!;
        var contact = (string?)file.Value(row, "contact_id");
        var (now, before) = (contact is not null && Contacts().Contains((customerId, contact)), Interactions().Contains(id));
        return now == before || IsNewOrWithSomebodyElse(id, contact) ? now : before;
    }

    private bool IsNewOrWithSomebodyElse(string id, string? contact)
    {
        var known = session.Write.Context.Set<Interaction>().AsNoTracking()
            .Where(interaction => interaction.ExternalId == id).Select(interaction => new { interaction.ContactId }).FirstOrDefault();
        return known is null || (contact is not null && contact != known.ContactId);
    }

    private HashSet<(int, string)> Contacts() => contacts ??=
    [
        .. session.Write.Context.Set<Contact>().AsNoTracking().Where(contact => contact.IsExecutive)
            .Select(contact => new { contact.CustomerId, contact.ExternalId }).AsEnumerable().Select(contact => (contact.CustomerId, contact.ExternalId)),
    ];

    private HashSet<string> Interactions() => interactions ??=
        [.. session.Write.Context.Set<Interaction>().AsNoTracking().Where(interaction => interaction.Executive).Select(interaction => interaction.ExternalId)];
}
