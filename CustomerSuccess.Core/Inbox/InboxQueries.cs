using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Facts;
using CustomerSuccess.Core.Inbox.Reading;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Inbox;

/// <summary>What customers wrote and said, the newest first.</summary>
public sealed class InboxQueries(IDbContextFactory<CustomerSuccessContext> contexts, TimeProvider clock)
{
    public async Task<InboxPage> PageAsync(InboxFilter filter, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = await context.VisibleCustomersAsync(viewer, cancellationToken);
        var corrections = await Corrections.ReadAsync(context, DateTimeOffset.MaxValue, cancellationToken);
        var customers = Narrow(visible, filter, viewer);
        var page = Math.Clamp(filter.Page, 1, InboxFilter.LastPage);
        var end = await NewestAsync(context, cancellationToken);
        var total = 0;
        var newest = new List<(TextKind Kind, InboxText Text)>();
        foreach (var kind in filter.Kind is { } one ? [one] : Enum.GetValues<TextKind>())
        {
            var texts = InboxTexts.Of(context, kind, customers).Narrow(filter, corrections.Zone, end);
            total += await texts.CountAsync(cancellationToken);
            newest.AddRange((await texts.OrderByDescending(text => text.At).ThenByDescending(text => text.Id).Take(page * InboxFilter.PageSize).ToListAsync(cancellationToken))
                .Select(text => (kind, text)));
        }

        // Each table brings as many as the page may need; together they are merged.
        page = Math.Clamp(page, 1, Math.Max(1, (total + InboxFilter.PageSize - 1) / InboxFilter.PageSize));
        var shown = newest.OrderByDescending(own => own.Text.At).ThenBy(own => own.Kind).ThenByDescending(own => own.Text.Id)
            .Skip((page - 1) * InboxFilter.PageSize).Take(InboxFilter.PageSize).ToList();
        return new InboxPage(
            new Paged<InboxRow>(await InboxRows.ReadAsync(context, shown, corrections.Zone, cancellationToken), total, page, InboxFilter.PageSize),
            total > 0 || await AnyAsync(context, visible, cancellationToken),
            corrections.Zone.Sentence(corrections.Made));
    }

    private static IQueryable<Customer> Narrow(IQueryable<Customer> customers, InboxFilter filter, Viewer viewer)
    {
        var email = CustomerAccess.OwnerEmail(viewer);
        customers = filter.Mine ? customers.Where(customer => customer.OwnerEmail == email) : customers;
        return filter.Customer is { } id ? customers.Where(customer => customer.ExternalId == id) : customers;
    }

    private static async Task<bool> AnyAsync(CustomerSuccessContext context, IQueryable<Customer> visible, CancellationToken cancellationToken)
    {
        foreach (var kind in Enum.GetValues<TextKind>())
        {
            if (await InboxTexts.Of(context, kind, visible).AnyAsync(cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A portfolio that was imported once is looked at as of its own end, not of today; messages are what there is most of.</summary>
    private async Task<DateTimeOffset> NewestAsync(CustomerSuccessContext context, CancellationToken cancellationToken) =>
        await context.Set<Interaction>().OrderByDescending(message => message.At).Select(message => (DateTimeOffset?)message.At).FirstOrDefaultAsync(cancellationToken) ?? clock.GetUtcNow();
}
