using CustomerSuccess.Core.Messaging.Model;
using CustomerSuccess.Core.Plays.Model.Judging;
using CustomerSuccess.Core.Primitives;

namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>A task on somebody's list.</summary>
/// <param name="CustomerId">As people and addresses name it.</param>
public sealed record TaskRow(
    int StepId, int RunId, string CustomerId, string CustomerName, string PlaybookName, PlaySeverity Severity, string Title, Channel Channel, DateTimeOffset DueAt, string? OwnerEmail, string? Why, bool HasText, Money? Arr);
