using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Messaging.Settings;
using CustomerSuccess.Core.Messaging.Templates.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Messaging.Templates.Facts;

/// <summary>Reads what templates may say about a customer, as of the day that it was last scored for.</summary>
internal static class FactReading
{
    public static async Task<Dictionary<string, string>> ReadAsync(
        CustomerSuccessContext context, int customerId, int? contactId, CancellationToken cancellationToken)
    {
        var found = await (
            from customer in context.Set<Customer>()
            where customer.Id == customerId
            join known in context.Set<CustomerStanding>() on customer.Id equals known.CustomerId into standings
            from scored in standings.DefaultIfEmpty()
            join person in context.Set<Person>().Where(person => person.DisabledAt == null) on customer.OwnerEmail equals person.Email into people
            from owner in people.DefaultIfEmpty()
            select new { customer, scored, Owner = owner == null ? null : owner.Name }).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return [];
        }

        var (who, standing) = (found.customer, found.scored);
        var day = standing?.ScoredOn ?? who.StartedOn;
        var contact = await context.Set<Contact>().AsNoTracking().SingleOrDefaultAsync(x => x.Id == contactId && x.CustomerId == customerId, cancellationToken);
        var features = await FeatureWishes.ReadAsync(context, customerId, day, cancellationToken);
        return FactWords.Of(new KnownCustomer(who.Name, who.StartedOn, day)
        {
            ContactName = contact?.Name,
            JobTitle = contact?.JobTitle,
            CsmName = found.Owner,
            CsmMail = found.Owner is null ? null : who.OwnerEmail,
            VendorName = (await context.MailSettingsAsync(cancellationToken)).VendorName,
            Plan = standing?.Plan,
            Arr = standing?.Arr,
            Currency = standing?.Currency ?? "",
            RenewsOn = standing?.RenewsOn,
            Score = standing?.Score,
            Change30 = standing?.Change30,
            Band = standing?.Score is { } score ? BandName(Bands.Of(score)) : null,
            Snapshot = await SnapshotAsync(context, customerId, standing?.ScoredOn, cancellationToken),
            NpsAnswer = contact is null ? null : await AnswerAsync(context, contact, day, cancellationToken),
            TotalActions = await context.Set<UsageDay>().Where(usage => usage.CustomerId == customerId && usage.Day <= day).SumAsync(usage => (long?)usage.Actions, cancellationToken) ?? 0,
            TicketsSolved = await SolvedAsync(context, customerId, day, cancellationToken),
            TopFeatures = features.Top,
            UnusedFeatures = features.Unused,
            UnusedShare = features.UnusedShare,
            Limits = await LimitReading.ReadAsync(context, customerId, day, cancellationToken),
            Peer = await PeerReading.ReadAsync(context, who, day, cancellationToken),
        });
    }

    private static async Task<Snapshot?> SnapshotAsync(CustomerSuccessContext context, int customerId, DateOnly? day, CancellationToken cancellationToken)
    {
        var numbers = await context.Set<StoredSnapshot>().Where(stored => stored.CustomerId == customerId && stored.Day == day)
            .Select(stored => stored.Numbers).SingleOrDefaultAsync(cancellationToken);
        return numbers is null ? null : SnapshotBytes.Unpack(customerId, day!.Value, numbers);
    }

    private static Task<int?> AnswerAsync(CustomerSuccessContext context, Contact contact, DateOnly day, CancellationToken cancellationToken)
    {
        var (until, since) = (Midnight(day.AddDays(1)), Midnight(day.AddDays(-365)));
        return context.Set<NpsAnswer>().Where(answer => answer.CustomerId == contact.CustomerId && answer.ContactId == contact.ExternalId && answer.At >= since && answer.At < until)
            .OrderByDescending(answer => answer.At).Select(answer => (int?)answer.Score).FirstOrDefaultAsync(cancellationToken);
    }

    private static Task<int> SolvedAsync(CustomerSuccessContext context, int customerId, DateOnly day, CancellationToken cancellationToken)
    {
        var (until, since) = (Midnight(day.AddDays(1)), Midnight(day.AddDays(-89)));
        return context.Set<Ticket>().CountAsync(ticket => ticket.CustomerId == customerId && ticket.ClosedAt >= since && ticket.ClosedAt < until, cancellationToken);
    }

    private static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);

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
