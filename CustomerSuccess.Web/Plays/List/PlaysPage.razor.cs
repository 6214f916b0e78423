using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Playbooks;
using CustomerSuccess.Web.Plays.Builder;
using CustomerSuccess.Web.Plays.Runs;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Plays.List;

/// <summary>All playbooks by kind; everybody may look, admins switch.</summary>
public sealed partial class PlaysPage
{
    private PlaybookRow? asked;
    private string? error;
    private int minute;

    [Inject]
    public required PlaybookQueries Queries { get; init; }

    [Inject]
    public required SwitchPlaybook Switch { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    private static string KindTitle(PlaybookKind kind) => $"{BuilderWords.Kind(kind)}s";

    private static string Outcomes(RecentRuns recent) => recent.Outcomes.Count == 0
        ? "none yet"
        : string.Join(", ", recent.Outcomes.OrderBy(outcome => outcome.Key).Select(outcome => $"{Text.Count(outcome.Value)} {RunWords.Outcome(outcome.Key).ToLowerInvariant()}"));

    private async Task<IReadOnlyList<PlaybookRow>?> LoadAsync(CancellationToken cancellationToken) => await Queries.ListAsync(Viewer, cancellationToken);

    private async Task SwitchAsync(PlaybookRow row)
    {
        if (!row.IsOn)
        {
            asked = row;
            return;
        }

        error = (await Switch.RunAsync(row.Key, on: false, confirmed: false, Viewer, CancellationToken.None)).Error?.Message;
    }
}
