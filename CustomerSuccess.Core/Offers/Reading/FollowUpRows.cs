using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Persistence;

namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>The query behind lists of follow-ups, the most urgent first.</summary>
internal static class FollowUpRows
{
    private const int Most = 50;

    /// <summary>What is not done yet, the most urgent so many.</summary>
    public static IQueryable<FollowUpRow> Open(CustomerSuccessContext context, IQueryable<Customer> customers) =>
        Of(context, customers, context.Set<OfferFollowUp>().Where(followUp => followUp.DoneAt == null)).Take(Most);

    public static IQueryable<FollowUpRow> Of(CustomerSuccessContext context, IQueryable<Customer> customers, IQueryable<OfferFollowUp> followUps) =>
        from customer in customers
        join followUp in followUps on customer.Id equals followUp.CustomerId
        join person in context.Set<Person>() on customer.OwnerEmail equals person.Email into owners
        from owner in owners.DefaultIfEmpty()
        orderby followUp.DueOn, followUp.Id
        select new FollowUpRow(
            followUp.Id, followUp.OfferId, customer.ExternalId, customer.Name, owner!.Name, followUp.Kind, followUp.Text, followUp.DueOn, followUp.DoneBy, followUp.DoneAt);
}
