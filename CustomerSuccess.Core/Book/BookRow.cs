using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Book;

/// <summary>One customer in a list.</summary>
/// <param name="Change30">In hundredths of a point.</param>
/// <param name="Coverage">0 to 1.</param>
/// <param name="Arr">In the customer's own currency.</param>
/// <param name="Sentiment">-1 to 1.</param>
/// <param name="CsmRating">1 to 5.</param>
public sealed record BookRow(
    int Id,
    string ExternalId,
    string Name,
    string? Segment,
    string? Tier,
    string? Plan,
    string? OwnerEmail,
    string? OwnerName,
    Score? Score,
    int? Change30,
    double Coverage,
    string? Reason,
    Money? Arr,
    string Currency,
    DateOnly? RenewsOn,
    DateOnly? LastTouchOn,
    DateOnly? LastLoginOn,
    int? OpenTickets,
    double? Nps,
    double? Sentiment,
    double? CsmRating,
    DateOnly? CsmRatedOn,
    DateOnly? LeftOn)
{
    public Band? Band => Score is { } score ? Bands.Of(score) : null;
}
