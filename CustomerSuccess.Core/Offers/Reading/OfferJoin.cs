using CustomerSuccess.Core.Customers;
using CustomerSuccess.Core.Health;
using CustomerSuccess.Core.People;

namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>An offer with what lists show beside it.</summary>
internal sealed class OfferJoin
{
    public required RetentionOffer Offer { get; init; }

    public required Customer Customer { get; init; }

    public CustomerStanding? Standing { get; init; }

    public Person? Owner { get; init; }
}
