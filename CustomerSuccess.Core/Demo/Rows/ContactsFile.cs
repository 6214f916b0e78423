using CustomerSuccess.Core.Demo.Accounts;
using CustomerSuccess.Core.Demo.Model;

namespace CustomerSuccess.Core.Demo.Rows;

internal sealed class ContactsFile(string folder) : DemoFile
{
    private readonly CsvFile file = new(
        folder, "contacts", "customer_id", "contact_id", "name", "email", "role", "is_champion", "is_executive", "left_on", "last_seen_on");

    public override void Add(DemoAccount account)
    {
        var dice = account.Persona.Dice("last seen");
        foreach (var contact in account.Contacts)
        {
            file.Add(
                account.Persona.Id, contact.Id, contact.Name, contact.Email, contact.Role, contact.Champion, contact.Executive, contact.LeftOn,
                LastSeen(account, contact, dice));
        }
    }

    public override void Dispose() => file.Dispose();

    /// <summary>A workday near the last on which the product was used; nobody is seen before the contract or after leaving.</summary>
    private static DateOnly? LastSeen(DemoAccount account, DemoContact contact, Dice dice)
    {
        if (account.Persona.Unconnected)
        {
            return null;
        }

        var until = contact.LeftOn ?? account.Persona.Today;
        var ago = 1 + dice.Count(contact.Executive ? 9 : 2);
        return account.PastWorkdays().Where(day => day < until && account.Persona.Level(Facet.Use, day) > 0.03).TakeLast(ago)
            .Select(day => (DateOnly?)day).FirstOrDefault();
    }
}
