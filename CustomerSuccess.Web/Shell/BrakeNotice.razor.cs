using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Core.Plays.Switches;
using CustomerSuccess.Core.Primitives;
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

    private async Task LoadAsync()
    {
        brake = await Queries.BrakeAsync(CancellationToken.None);
        asking = asking && brake.StoppedAt is not null;
    }

    private async Task<Error?> ReleaseAsync()
    {
        var released = await Release.RunAsync(Viewer, CancellationToken.None);
        asking = !released.Succeeded;
        return released.Error;
    }
}
