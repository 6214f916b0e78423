using CustomerSuccess.Core.Plays.Model.Running;

namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>Which runs are wanted; null anywhere: all.</summary>
/// <param name="CustomerId">As people and addresses name it.</param>
/// <param name="Days">Begun within so many days.</param>
/// <param name="Page">From 1.</param>
public sealed record RunFilter(
    RunStanding? Standing = null, RunOutcome? Outcome = null, string? PlaybookKey = null, string? CustomerId = null, int? Days = null, int Page = 1)
{
    public const int PageSize = 50;
}
