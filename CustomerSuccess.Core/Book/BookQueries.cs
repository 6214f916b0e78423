using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Core.Settings;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Book;

/// <summary>Lists of customers, a page at a time.</summary>
public sealed class BookQueries(IDbContextFactory<CustomerSuccessContext> contexts)
{
    public async Task<BookPage> PageAsync(BookFilter filter, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var day = (await context.SettingsAsync(cancellationToken)).ScoredThrough;
        var visible = await context.VisibleCustomersAsync(viewer, cancellationToken);
        var rows = BookRows.Narrow(BookRows.Of(context, visible), filter, viewer, day);
        var total = await rows.CountAsync(cancellationToken);
        var size = Math.Clamp(filter.PageSize, 1, BookFilter.LargestPageSize);
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + size - 1) / size));
        var customers = await BookRows.Sort(rows, filter).Skip((page - 1) * size).Take(size)
            .Select(BookRows.ToRow).ToListAsync(cancellationToken);
        var anyCustomers = total > 0 || await visible.AnyAsync(cancellationToken);
        return new BookPage(
            day, new Paged<BookRow>(customers, total, page, size), await HistoryAsync(context, customers, day, cancellationToken), anyCustomers);
    }

    /// <summary>Every row of the filter, for an export.</summary>
    public async Task<IReadOnlyList<BookRow>> AllAsync(BookFilter filter, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var day = (await context.SettingsAsync(cancellationToken)).ScoredThrough;
        var visible = await context.VisibleCustomersAsync(viewer, cancellationToken);
        return await BookRows.Sort(BookRows.Narrow(BookRows.Of(context, visible), filter, viewer, day), filter)
            .Select(BookRows.ToRow).ToListAsync(cancellationToken);
    }

    public async Task<BookFacets> FacetsAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var customers = await context.VisibleCustomersAsync(viewer, cancellationToken);
        var plans = from customer in customers
                    join standing in context.Set<CustomerStanding>() on customer.Id equals standing.CustomerId
                    select standing.Plan;
        var owners = await (
            from email in customers.Select(customer => customer.OwnerEmail).Distinct()
            join person in context.Set<Person>() on email equals person.Email into people
            from person in people.DefaultIfEmpty()
            where email != null
            select new OwnerChoice(email, person == null ? email : person.Name)).ToListAsync(cancellationToken);
        return new BookFacets(
            await DistinctAsync(customers.Select(customer => customer.Segment), cancellationToken),
            await DistinctAsync(customers.Select(customer => customer.Tier), cancellationToken),
            await DistinctAsync(plans, cancellationToken),
            [.. owners.OrderBy(owner => owner.Name, StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>How many customers that have not left each address owns.</summary>
    public async Task<IReadOnlyDictionary<string, int>> OwnedAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await (await context.VisibleCustomersAsync(viewer, cancellationToken))
            .Where(customer => customer.ChurnedOn == null && customer.OwnerEmail != null)
            .GroupBy(customer => customer.OwnerEmail!).Select(own => new { own.Key, Count = own.Count() })
            .ToDictionaryAsync(own => own.Key, own => own.Count, cancellationToken);
    }

    private static async Task<IReadOnlyList<string>> DistinctAsync(IQueryable<string?> values, CancellationToken cancellationToken) =>
        [.. (await values.Where(value => value != null).Distinct().OrderBy(value => value).ToListAsync(cancellationToken)).OfType<string>()];

    private static async Task<IReadOnlyDictionary<int, IReadOnlyList<Score>>> HistoryAsync(
        CustomerSuccessContext context, List<BookRow> customers, DateOnly? day, CancellationToken cancellationToken)
    {
        var ids = customers.ConvertAll(customer => customer.Id);
        var since = day?.AddDays(-365);
        var known = context.Set<HealthScore>().Where(score => ids.Contains(score.CustomerId) && score.Day >= since && score.Score != null);
        var days = SparklineDays.Thin(await known.Select(score => score.Day).Distinct().OrderBy(scored => scored).ToListAsync(cancellationToken));
        var scores = await known.Where(score => days.Contains(score.Day))
            .OrderBy(score => score.Day)
            .Select(score => new { score.CustomerId, score.Score }).ToListAsync(cancellationToken);
        return scores.GroupBy(score => score.CustomerId)
            .ToDictionary(own => own.Key, own => (IReadOnlyList<Score>)[.. own.Select(score => score.Score!.Value)]);
    }
}
