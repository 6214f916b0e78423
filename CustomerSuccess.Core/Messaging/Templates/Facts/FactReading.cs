using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Messaging.Settings;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Templates.Facts;

/// <summary>Reads what templates may say about customers, as of the day that each was last scored for; as many queries for hundreds of them as for one.</summary>
internal static class FactReading
{
    /// <returns>Empty for a customer that there is not.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(CustomerSuccessContext context, int customerId, int? contactId, CancellationToken cancellationToken)
    {
        var reader = new MailReader(customerId, contactId);
        return (await ReadAsync(context, [reader], cancellationToken)).GetValueOrDefault(reader) ?? [];
    }

    /// <returns>By reader; without those whose customer there is not.</returns>
    public static async Task<IReadOnlyDictionary<MailReader, Dictionary<string, string>>> ReadAsync(
        CustomerSuccessContext context, IReadOnlyCollection<MailReader> readers, CancellationToken cancellationToken)
    {
        var ids = readers.Select(reader => reader.CustomerId).Distinct().ToList();
        var rows = await (
            from customer in context.Set<Customer>()
            where ids.Contains(customer.Id)
            join known in context.Set<CustomerStanding>() on customer.Id equals known.CustomerId into standings
            from scored in standings.DefaultIfEmpty()
            join person in context.Set<Person>().Where(person => person.DisabledAt == null) on customer.OwnerEmail equals person.Email into people
            from owner in people.DefaultIfEmpty()
            select new KnownRow { Customer = customer, Standing = scored, OwnerName = owner == null ? null : owner.Name }).AsNoTracking().ToListAsync(cancellationToken);
        var contactIds = readers.Select(reader => reader.ContactId).OfType<int>().Distinct().ToList();
        var contacts = await context.Set<Contact>().AsNoTracking().Where(contact => contactIds.Contains(contact.Id)).ToDictionaryAsync(contact => contact.Id, cancellationToken);
        var vendor = (await context.MailSettingsAsync(cancellationToken)).VendorName;
        var asked = readers.Distinct().ToLookup(reader => reader.CustomerId);
        var facts = new Dictionary<MailReader, Dictionary<string, string>>();
        foreach (var day in rows.GroupBy(row => row.Day))
        {
            var numbers = await FactsOfADay.ReadAsync(context, [.. day.Select(row => row.Customer)], day.Key, cancellationToken);
            foreach (var row in day)
            {
                foreach (var reader in asked[row.Customer.Id])
                {
                    var contact = reader.ContactId is { } id && contacts.TryGetValue(id, out var found) && found.CustomerId == reader.CustomerId ? found : null;
                    facts[reader] = FactWords.Of(numbers.Add(Known(row, contact) with { VendorName = vendor }, row.Customer, contact));
                }
            }
        }

        return facts;
    }

    private static KnownCustomer Known(KnownRow row, Contact? contact)
    {
        var (who, standing) = (row.Customer, row.Standing);
        return new KnownCustomer(who.Name, who.StartedOn, row.Day)
        {
            ContactName = contact?.Name,
            JobTitle = contact?.JobTitle,
            CsmName = row.OwnerName,
            CsmMail = row.OwnerName is null ? null : who.OwnerEmail,
            Plan = standing?.Plan,
            Arr = standing?.Arr,
            Currency = standing?.Currency ?? "",
            RenewsOn = standing?.RenewsOn,
            Score = standing?.Score,
            Change30 = standing?.Change30,
            Band = standing?.Score is { } score ? BandName(Bands.Of(score)) : null,
        };
    }

    private static string BandName(Band band) => band switch
    {
        Band.Critical => "Critical",
        Band.HighRisk => "High risk",
        Band.AtRisk => "At risk",
        Band.Healthy => "Healthy",
        Band.Thriving => "Thriving",
        _ => throw new ArgumentOutOfRangeException(nameof(band)),
    };
}
