using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Offers.Reading;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Web.Shell;

namespace CustomerSuccess.Web.Plays.Tasks;

/// <summary>Something to do: a step of a play, or what follows an answer to an offer.</summary>
/// <param name="Key">Unique in the list.</param>
/// <param name="StepId">Null for what follows an offer.</param>
/// <param name="FollowUpId">Null for a step.</param>
/// <param name="From">The playbook, or the offers.</param>
/// <param name="Href">Where the whole story stands.</param>
/// <param name="MaySend">It is a mail that is drafted.</param>
public sealed record TaskLine(
    string Key, int? StepId, int? FollowUpId, string CustomerId, string CustomerName, string Title, string From, PlaySeverity? Severity, Channel? Channel,
    DateTimeOffset DueAt, string? Owner, string? Why, string Href, bool MaySend = false)
{
    public static TaskLine Of(TaskRow row) => new(
        $"step-{row.StepId}", row.StepId, null, row.CustomerId, row.CustomerName, row.Title, row.PlaybookName, row.Severity, row.Channel, row.DueAt, row.OwnerEmail, row.Why, AppRoutes.Run(row.RunId), row.MaySend);

    /// <summary>Due at the end of its day.</summary>
    public static TaskLine Of(FollowUpRow row) => new(
        $"offer-{row.Id}", null, row.Id, row.CustomerId, row.CustomerName, row.Text, "Offers", null, null,
        new DateTimeOffset(row.DueOn.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), row.OwnerName, null, AppRoutes.Offer(row.OfferId));
}
