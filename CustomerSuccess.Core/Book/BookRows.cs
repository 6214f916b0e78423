using System.Linq.Expressions;
using CustomerSuccess.Core.Churn.Predicting;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CustomerSuccess.Core.Book;

/// <summary>The query behind lists of customers: joined, narrowed, sorted.</summary>
internal static class BookRows
{
    private const int Stable = 5_00;

    public static readonly Expression<Func<BookJoin, BookRow>> ToRow = x => new BookRow(
        x.Customer.Id,
        x.Customer.ExternalId,
        x.Customer.Name,
        x.Customer.Segment,
        x.Customer.Tier,
        x.Standing!.Plan,
        x.Customer.OwnerEmail,
        x.Owner!.Name,
        x.Standing!.Score,
        x.Standing!.Change30,
        x.Standing == null ? 0 : x.Standing.Coverage,
        x.Standing!.Reason,
        x.Standing!.Arr,
        x.Standing == null ? "" : x.Standing.Currency,
        x.Standing!.RenewsOn,
        x.Standing!.LastTouchOn,
        x.Standing!.LastLoginOn,
        x.Standing!.OpenTickets,
        x.Standing!.Nps,
        x.Standing!.Sentiment,
        x.Standing!.CsmRating,
        x.Standing!.CsmRatedOn,
        x.Standing!.LeftOn,
        x.Churn!.Probability,
        x.Churn!.Low,
        x.Churn!.High,
        x.Churn!.Level);

    public static IQueryable<BookJoin> Of(CustomerSuccessContext context, IQueryable<Customer> customers) =>
        from customer in customers
        join standing in context.Set<CustomerStanding>() on customer.Id equals standing.CustomerId into standings
        from standing in standings.DefaultIfEmpty()
        join churn in context.Set<ChurnStanding>() on customer.Id equals churn.CustomerId into churns
        from churn in churns.DefaultIfEmpty()
        join person in context.Set<Person>() on customer.OwnerEmail equals person.Email into owners
        from owner in owners.DefaultIfEmpty()
        select new BookJoin { Customer = customer, Standing = standing, Churn = churn, Owner = owner };

    public static IQueryable<BookJoin> Narrow(IQueryable<BookJoin> rows, BookFilter filter, Viewer viewer, DateOnly? day)
    {
        rows = filter.Left ? rows.Where(x => x.Standing!.LeftOn != null) : rows.Where(x => x.Standing!.LeftOn == null);
        if (filter.Mine)
        {
            var email = CustomerAccess.OwnerEmail(viewer);
            rows = rows.Where(x => x.Customer.OwnerEmail == email);
        }

        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            var part = $"%{Like.Escape(filter.Search.Trim())}%";
            rows = rows.Where(x => EF.Functions.Like(x.Customer.Name, part, Like.EscapeCharacter) || EF.Functions.Like(x.Customer.ExternalId, part, Like.EscapeCharacter));
        }

        return NarrowHealth(NarrowGroups(rows, filter), filter, day);
    }

    public static IQueryable<BookJoin> Sort(IQueryable<BookJoin> rows, BookFilter filter) => filter.Sort switch
    {
        BookSort.Name => By(rows, x => x.Customer.Name, filter),
        BookSort.Health => By(rows, x => x.Standing!.Score, filter),
        BookSort.Change => By(rows, x => x.Standing!.Change30, filter),
        BookSort.Arr => By(rows, x => x.Standing!.Arr, filter),
        BookSort.Renewal => By(rows, x => x.Standing!.RenewsOn, filter),
        BookSort.LastTouch => By(rows, x => x.Standing!.LastTouchOn, filter),
        BookSort.LastLogin => By(rows, x => x.Standing!.LastLoginOn, filter),
        BookSort.OpenTickets => By(rows, x => x.Standing!.OpenTickets, filter),
        BookSort.Nps => By(rows, x => x.Standing!.Nps, filter),
        BookSort.Coverage => By(rows, x => x.Standing!.Coverage, filter),
        BookSort.Owner => By(rows, x => x.Owner!.Name, filter),
        BookSort.Segment => By(rows, x => x.Customer.Segment, filter),
        BookSort.Plan => By(rows, x => x.Standing!.Plan, filter),
        BookSort.Churn => By(rows, x => (double?)x.Churn!.SortKey, filter),
        _ => throw new ArgumentOutOfRangeException(nameof(filter)),
    };

    private static IQueryable<BookJoin> NarrowGroups(IQueryable<BookJoin> rows, BookFilter filter)
    {
        rows = filter.Segment is { } segment ? rows.Where(x => (x.Customer.Segment ?? "") == segment) : rows;
        rows = filter.Tier is { } tier ? rows.Where(x => (x.Customer.Tier ?? "") == tier) : rows;
        rows = filter.Plan is { } plan ? rows.Where(x => (x.Standing!.Plan ?? "") == plan) : rows;
        return filter.Owner is { } owner ? rows.Where(x => (x.Customer.OwnerEmail ?? "") == owner) : rows;
    }

    private static IQueryable<BookJoin> NarrowHealth(IQueryable<BookJoin> rows, BookFilter filter, DateOnly? day)
    {
        if (!filter.Bands.IsDefaultOrEmpty || filter.NotEnoughData)
        {
            var bands = filter.Bands.IsDefault ? [] : filter.Bands.Select(band => (Band?)band).ToList();
            var unknown = filter.NotEnoughData;
            rows = rows.Where(x => bands.Contains(x.Standing!.Band) || (unknown && x.Standing!.Band == null));
        }

        if (filter.RenewsWithin is { } days && day is { } today)
        {
            var until = today.AddDays(days);
            rows = rows.Where(x => x.Standing!.RenewsOn >= today && x.Standing!.RenewsOn <= until);
        }

        return filter.Trend switch
        {
            Trend.Improving => rows.Where(x => x.Standing!.Change30 > Stable),
            Trend.Declining => rows.Where(x => x.Standing!.Change30 < -Stable),
            Trend.Stable => rows.Where(x => x.Standing!.Change30 >= -Stable && x.Standing!.Change30 <= Stable),
            _ => rows,
        };
    }

    /// <summary>What is unknown comes last either way; equal rows go by id, so that pages never overlap.</summary>
    private static IQueryable<BookJoin> By<TKey>(IQueryable<BookJoin> rows, Expression<Func<BookJoin, TKey>> key, BookFilter filter)
    {
        var isNull = Expression.Lambda<Func<BookJoin, bool>>(
            Expression.Equal(Expression.Convert(key.Body, typeof(object)), Expression.Constant(null)), key.Parameters);
        var knownFirst = rows.OrderBy(isNull);
        return (filter.Descending ? knownFirst.ThenByDescending(key) : knownFirst.ThenBy(key)).ThenBy(x => x.Customer.Id);
    }
}
