using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Search;

/// <summary>Finds customers by what somebody remembers: a piece of the name, the id, or a person there.</summary>
public sealed class SearchQueries(IDbContextFactory<CustomerSuccessContext> contexts)
{
    public const int MostHits = 12;

    /// <summary>Names that begin with the text come first, then names that contain it, then people.</summary>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(string text, Viewer viewer, CancellationToken cancellationToken)
    {
        var typed = text.Trim();
        if (typed.Length == 0)
        {
            return [];
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var customers = await context.VisibleCustomersAsync(viewer, cancellationToken);
        var (start, part) = ($"{Like.Escape(typed)}%", $"%{Like.Escape(typed)}%");
        var byName = customers
            .Where(customer => EF.Functions.Like(customer.Name, part, Like.EscapeCharacter) || EF.Functions.Like(customer.ExternalId, start, Like.EscapeCharacter))
            .OrderBy(customer => EF.Functions.Like(customer.Name, start, Like.EscapeCharacter) ? 0 : 1).ThenBy(customer => customer.Name);
        var hits = await (
            from customer in byName.Take(MostHits)
            join standing in context.Set<CustomerStanding>() on customer.Id equals standing.CustomerId into standings
            from standing in standings.DefaultIfEmpty()
            orderby EF.Functions.Like(customer.Name, start, Like.EscapeCharacter) ? 0 : 1, customer.Name
            select new SearchHit(customer.ExternalId, customer.Name, customer.Segment, standing!.Score, standing!.LeftOn != null, null)).ToListAsync(cancellationToken);
        var people = hits.Count == MostHits ? [] : await PeopleAsync(context, customers, part, MostHits - hits.Count, cancellationToken);
        return [.. hits, .. people];
    }

    private static Task<List<SearchHit>> PeopleAsync(
        CustomerSuccessContext context, IQueryable<Customer> customers, string part, int most, CancellationToken cancellationToken) => (
        from customer in customers
        join contact in context.Set<Contact>() on customer.Id equals contact.CustomerId
        join standing in context.Set<CustomerStanding>() on customer.Id equals standing.CustomerId into standings
        from standing in standings.DefaultIfEmpty()
        where EF.Functions.Like(contact.Name!, part, Like.EscapeCharacter) || EF.Functions.Like(contact.Email!, part, Like.EscapeCharacter)
        orderby contact.Name
        select new SearchHit(customer.ExternalId, customer.Name, customer.Segment, standing!.Score, standing!.LeftOn != null, contact.Name ?? contact.Email))
        .Take(most).ToListAsync(cancellationToken);
}
