using CustomerSuccess.Core.Offers.Model;

namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>What the list of offers is narrowed to; null means all.</summary>
/// <param name="OwnerEmail">Of the customer.</param>
/// <param name="Page">From 1.</param>
public sealed record OfferFilter(OfferState? State = null, OfferType? Type = null, string? OwnerEmail = null, int Page = 1)
{
    public const int PageSize = 25;
}
