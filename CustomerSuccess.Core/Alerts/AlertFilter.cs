using CustomerSuccess.Core.Alerts.Model;

namespace CustomerSuccess.Core.Alerts;

/// <summary>Which alerts of the queue are wanted.</summary>
/// <param name="Team">Those of every customer that the viewer may see, instead of those that are for the viewer.</param>
/// <param name="Snoozed">Those put off, instead of those that wait for an answer.</param>
/// <param name="Page">From 1.</param>
public sealed record AlertFilter(
    bool Team = false, bool Snoozed = false, AlertSeverity? Severity = null, string? RuleKey = null, int Page = 1, int PageSize = 50)
{
    public const int LargestPageSize = 200;
}
