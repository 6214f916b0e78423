using CustomerSuccess.Core.Offers.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>An offer as lists show it.</summary>
/// <param name="CustomerId">As people and addresses name it.</param>
/// <param name="Cost">In <paramref name="Currency"/>.</param>
/// <param name="ReportedArr">When it was proposed, in the reporting currency.</param>
/// <param name="ReportedCost">In the reporting currency.</param>
/// <param name="ArrNow">In the reporting currency; null when it is not known.</param>
public sealed record OfferRow(
    int Id,
    string CustomerId,
    string CustomerName,
    string? OwnerEmail,
    string? OwnerName,
    OfferType Type,
    int Size,
    int Months,
    string Currency,
    Money Cost,
    Money ReportedCost,
    Money ReportedArr,
    OfferState State,
    OfferApprover Approver,
    DateOnly ExpiresOn,
    DateTimeOffset ProposedAt,
    DateTimeOffset? SentAt,
    DateTimeOffset? AnsweredAt,
    DateTimeOffset? EndedAt,
    DateOnly? LeftOn,
    Money? ArrNow)
{
    public string Headline => OfferWords.Headline(Type, Size, Months, Currency);

    /// <summary>Its last step.</summary>
    public DateTimeOffset MovedAt => EndedAt ?? SentAt ?? ProposedAt;
}
