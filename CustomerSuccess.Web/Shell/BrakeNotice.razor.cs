using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Core.Plays.Switches;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Shell;

/// <summary>Says that the hand brake is on, and lets leaders and admins release it; that asks once more, because everything that fell due begins then.</summary>
public sealed partial class BrakeNotice
{
    private BrakeState? brake;
    private bool asking;

    [Inject]
    public required PlayQueries Queries { get; init; }

    [Inject]
    public required ReleaseEverything Release { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync() => brake = await Queries.BrakeAsync(CancellationToken.None);

    private async Task ReleaseAsync()
    {
        if (asking)
        {
            await Release.RunAsync(Viewer, CancellationToken.None);
        }

        asking = !asking;
    }
}
