namespace CustomerSuccess.Core.Offers.Reading;

/// <summary>Everything about one offer.</summary>
/// <param name="CustomerId">By which news name the customer.</param>
/// <param name="Calculation">How it was worked out, a step a line.</param>
/// <param name="History">Oldest first.</param>
/// <param name="MayWork">Whether the viewer may change, send and withdraw it.</param>
public sealed record OfferDetail(
    OfferRow Row,
    int CustomerId,
    int Revision,
    int? ContactId,
    string? ContactName,
    string? Message,
    string Conditions,
    IReadOnlyList<string> Calculation,
    int PolicyVersion,
    bool SendsOnApproval,
    DeclineReason? DeclineReason,
    string? AnswerNote,
    DateOnly? TermEndsOn,
    IReadOnlyList<OfferEventRow> History,
    IReadOnlyList<FollowUpRow> FollowUps,
    bool MayWork)
{
    /// <summary>Why its mail has not left, or came back; null when it is on its way, and before the offer is sent.</summary>
    public string? NotMailed { get; init; }
}
