using System.Linq.Expressions;
using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>The query behind lists of offers.</summary>
internal static class OfferRows
{
    public static readonly Expression<Func<OfferJoin, OfferRow>> ToRow = x => new OfferRow(
        x.Offer.Id,
        x.Customer.ExternalId,
        x.Customer.Name,
        x.Customer.OwnerEmail,
        x.Owner!.Name,
        x.Offer.Type,
        x.Offer.Size,
        x.Offer.Months,
        x.Offer.Currency,
        x.Offer.Cost,
        x.Offer.ReportedCost,
        x.Offer.ReportedArr,
        x.Offer.State,
        x.Offer.Approver,
        x.Offer.ExpiresOn,
        x.Offer.ProposedAt,
        x.Offer.SentAt,
        x.Offer.AnsweredAt,
        x.Offer.EndedAt,
        x.Standing!.LeftOn,
        x.Standing!.ReportedArr);

    public static IQueryable<OfferJoin> Of(CustomerSuccessContext context, IQueryable<Customer> customers) =>
        from customer in customers
        join offer in context.Set<RetentionOffer>() on customer.Id equals offer.CustomerId
        join x in context.Set<CustomerStanding>() on customer.Id equals x.CustomerId into standings
        from standing in standings.DefaultIfEmpty()
        join person in context.Set<Person>() on customer.OwnerEmail equals person.Email into owners
        from owner in owners.DefaultIfEmpty()
        select new OfferJoin { Offer = offer, Customer = customer, Standing = standing, Owner = owner };
}
