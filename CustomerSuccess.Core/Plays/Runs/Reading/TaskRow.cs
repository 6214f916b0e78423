using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model.Judging;

namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>A task on somebody's list.</summary>
/// <param name="CustomerId">As people and addresses name it.</param>
/// <param name="MaySend">It is a mail that is drafted.</param>
public sealed record TaskRow(
    int StepId, int RunId, string CustomerId, string CustomerName, string PlaybookName, PlaySeverity Severity, string Title, Channel Channel, DateTimeOffset DueAt, string? OwnerEmail, string? Why, bool MaySend);
