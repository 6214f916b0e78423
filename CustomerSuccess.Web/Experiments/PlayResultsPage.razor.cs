using CustomerSuccess.Core.Evaluation.Model;
using CustomerSuccess.Core.Experiments;
using CustomerSuccess.Core.People;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Experiments;

/// <summary>What plays were worth; for leaders and admins.</summary>
public sealed partial class PlayResultsPage
{
    private const string AllSavePlays = "All save plays together";

    [Inject]
    public required ExperimentQueries Queries { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    private static IReadOnlyList<(string, Estimate?)> RowsOf(PlayResults results) =>
    [
        .. results.SavePlays is { } all ? new[] { (AllSavePlays, all.Verdict.Difference) } : [],
        .. results.Plays.Where(play => play.HoldoutShare > 0 || play.Compared.HeldOut.Stayed.Cases > 0).Select(play => (play.Name, play.Compared.Verdict.Difference)),
    ];

    private async Task<PlayResults?> LoadAsync(CancellationToken cancellationToken) => await Queries.ListAsync(Viewer, cancellationToken);
}
