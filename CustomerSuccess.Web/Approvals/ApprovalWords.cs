using System.Globalization;
using CustomerSuccess.Core.Approvals;
using CustomerSuccess.Web.Shell;

namespace CustomerSuccess.Web.Approvals;

/// <summary>Approvals in words and addresses.</summary>
internal static class ApprovalWords
{
    public static string Kind(ApprovalKind kind) => kind switch
    {
        ApprovalKind.ExecutiveMail => "Executive mail",
        ApprovalKind.Offer => "Offer",
        ApprovalKind.BulkStart => "Bulk start",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string State(ApprovalState state) => state switch
    {
        ApprovalState.Waiting => "Waiting",
        ApprovalState.Approved => "Approved",
        ApprovalState.Changed => "Approved with changes",
        ApprovalState.Rejected => "Rejected",
        ApprovalState.Withdrawn => "Not asked for any more",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>What an offer costs is worked out: whoever proposed it changes it, and asks again.</summary>
    public static string State(ApprovalRow row) => row is { Kind: ApprovalKind.Offer, State: ApprovalState.Changed } ? "Sent back with changes" : State(row.State);

    /// <summary>What changing before a decision is called.</summary>
    public static string Change(ApprovalKind kind) => kind == ApprovalKind.Offer ? "Send back with changes" : "Approve with changes";

    /// <summary>What became of it and by whom: "Rejected by ann@example.com".</summary>
    public static string Decision(ApprovalRow row) => row.DecidedBy is { Length: > 0 } by ? $"{State(row)} by {by}" : State(row);

    /// <summary>The program asks under no name.</summary>
    public static string Asker(ApprovalRow row) => row.Own ? "you" : row.RequestedBy.Length == 0 ? "the program" : row.RequestedBy;

    /// <summary>The step that an approval is about; null when it is about something else.</summary>
    public static int? StepOf(string subject) => NumberAfter(subject, "step");

    /// <summary>Where the offer stands that an approval is about; null when it is about something else.</summary>
    public static string? OfferHref(string subject) => NumberAfter(subject, "offer") is { } id ? AppRoutes.Offer(id) : null;

    private static int? NumberAfter(string subject, string word) =>
        subject.Split(':') is [var first, var number, ..] && first == word && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
