namespace CustomerSuccess.Core.Plays.Runs.Reading;

/// <summary>Which runs are wanted.</summary>
/// <param name="Mine">Of the viewer's own customers, or given to the viewer.</param>
/// <param name="State">Null: all that have not ended.</param>
/// <param name="Page">From 1.</param>
public sealed record RunFilter(bool Mine = false, RunState? State = null, string? PlaybookKey = null, int Page = 1, int PageSize = 50)
{
    public const int LargestPageSize = 200;
}
