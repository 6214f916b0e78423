using CustomerSuccess.Core.Churn.Predicting.Model;
using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Book;

/// <summary>One customer in a list.</summary>
/// <param name="Change30">In hundredths of a point.</param>
/// <param name="Coverage">0 to 1.</param>
/// <param name="Arr">In the customer's own currency.</param>
/// <param name="Sentiment">-1 to 1.</param>
/// <param name="CsmRating">1 to 5.</param>
/// <param name="Churn">Probability of leaving within 90 days, 0 to 1, with its 95 % interval; null in cold start.</param>
/// <param name="ChurnLevel">By the rules of cold start; null where there is a probability.</param>
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
    DateOnly? LeftOn,
    double? Churn,
    double? ChurnLow,
    double? ChurnHigh,
    RiskLevel? ChurnLevel)
{
    public Band? Band => Score is { } score ? Bands.Of(score) : null;
}
