using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Model.Calculating;

/// <summary>An offer worked out, with every step.</summary>
/// <param name="Against">Why it cannot be made, in sentences; none when it can.</param>
/// <param name="Lines">From the ARR to the limit; none where the ARR is not known.</param>
/// <param name="Limit">The most that an offer of this type may cost now, in the customer's currency; null where the ARR is not known.</param>
/// <param name="Largest">The largest size within the limit; null when even the smallest is too large.</param>
/// <param name="Size">What was asked for, else the largest; in the unit of the type. Null when there is neither.</param>
/// <param name="Cost">Of that size, in the customer's currency.</param>
/// <param name="ReportedCost">The same in the reporting currency, rounded up.</param>
/// <param name="Price">What the customer pays over the time that the floor is held against.</param>
/// <param name="FloorPrice">What it must pay at least.</param>
/// <param name="ExpiresOn">The last day to answer; null when there is no time left.</param>
public sealed record OfferCalculation(
    OfferTerms Terms,
    string Currency,
    IReadOnlyList<string> Against,
    IReadOnlyList<OfferLine> Lines,
    Money? Limit,
    int? Largest,
    int? Size,
    Money Cost,
    Money ReportedCost,
    Money? Price,
    Money? FloorPrice,
    DateOnly? ExpiresOn,
    OfferApprover Approver)
{
    public bool IsPossible => Against.Count == 0;
}
