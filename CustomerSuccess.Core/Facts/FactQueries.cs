using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts.Timeline;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Facts;

/// <summary>What is known about one customer. Every method gives nothing for a customer that the viewer may not see.</summary>
/// <param name="actions">Of the features that do something for customers.</param>
public sealed class FactQueries(IDbContextFactory<CustomerSuccessContext> contexts, IEnumerable<ReadActions> actions)
{
    /// <param name="kinds">None means all.</param>
    /// <param name="most">The newest so many; one more tells whether there are more.</param>
    public async Task<IReadOnlyList<TimelineEntry>> TimelineAsync(
        string externalId, IReadOnlyCollection<FactKind> kinds, int most, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await IdAsync(context, externalId, viewer, cancellationToken) is { } id
            ? await TimelineReading.ReadAsync(context, actions, id, kinds, most, cancellationToken)
            : [];
    }

    /// <summary>Usage day by day, oldest first; days without a row are left out.</summary>
    public async Task<IReadOnlyList<UsageDay>> UsageAsync(string externalId, DateOnly since, DateOnly until, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var id = await IdAsync(context, externalId, viewer, cancellationToken);
        return await context.Set<UsageDay>().Where(usage => usage.CustomerId == id && usage.Day >= since && usage.Day <= until)
            .OrderBy(usage => usage.Day).ToListAsync(cancellationToken);
    }

    /// <summary>The features used in the 30 days up to a day, most used first, with the 30 days before.</summary>
    public async Task<IReadOnlyList<FeatureTotal>> FeaturesAsync(string externalId, DateOnly until, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var id = await IdAsync(context, externalId, viewer, cancellationToken);
        var (now, before) = (until.AddDays(-30), until.AddDays(-60));
        var totals = await (
            from use in context.Set<FeatureUse>()
            join feature in context.Set<Feature>() on use.FeatureId equals feature.Id
            where use.CustomerId == id && use.Day > before && use.Day <= until
            group use by feature.Name into uses
            select new FeatureTotal(
                uses.Key,
                uses.Sum(use => use.Day > now ? use.Uses : 0),
                uses.Sum(use => use.Day <= now ? use.Uses : 0),
                uses.Max(use => use.Day))).ToListAsync(cancellationToken);
        return [.. totals.OrderByDescending(total => total.Uses).ThenByDescending(total => total.UsesBefore)];
    }

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<Ticket>> TicketsAsync(string externalId, int most, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var id = await IdAsync(context, externalId, viewer, cancellationToken);
        return await context.Set<Ticket>().Where(ticket => ticket.CustomerId == id)
            .OrderByDescending(ticket => ticket.OpenedAt).Take(most).ToListAsync(cancellationToken);
    }

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<Interaction>> MessagesAsync(string externalId, int most, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var id = await IdAsync(context, externalId, viewer, cancellationToken);
        return await context.Set<Interaction>().Where(interaction => interaction.CustomerId == id)
            .OrderByDescending(interaction => interaction.At).Take(most).ToListAsync(cancellationToken);
    }

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<Invoice>> InvoicesAsync(string externalId, int most, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var id = await IdAsync(context, externalId, viewer, cancellationToken);
        return await context.Set<Invoice>().Where(invoice => invoice.CustomerId == id)
            .OrderByDescending(invoice => invoice.IssuedOn).Take(most).ToListAsync(cancellationToken);
    }

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<ContractChange>> ContractsAsync(string externalId, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var id = await IdAsync(context, externalId, viewer, cancellationToken);
        return await context.Set<ContractChange>().Where(change => change.CustomerId == id)
            .OrderByDescending(change => change.On).ToListAsync(cancellationToken);
    }

    /// <summary>People at the customer: champions and executives first, those who left last.</summary>
    public async Task<IReadOnlyList<Contact>> ContactsAsync(string externalId, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var id = await IdAsync(context, externalId, viewer, cancellationToken);
        var contacts = await context.Set<Contact>().Where(contact => contact.CustomerId == id).ToListAsync(cancellationToken);
        return
        [
            .. contacts.OrderBy(contact => contact.LeftOn is not null).ThenByDescending(contact => contact.IsChampion)
                .ThenByDescending(contact => contact.IsExecutive).ThenBy(contact => contact.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static async Task<int?> IdAsync(CustomerSuccessContext context, string externalId, Viewer viewer, CancellationToken cancellationToken) =>
        await (await context.VisibleCustomersAsync(viewer, cancellationToken)).Where(customer => customer.ExternalId == externalId)
            .Select(customer => (int?)customer.Id).SingleOrDefaultAsync(cancellationToken);
}
