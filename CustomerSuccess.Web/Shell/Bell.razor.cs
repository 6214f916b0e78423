using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Today;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace CustomerSuccess.Web.Shell;

/// <summary>How many alerts are new to the person, and the newest of them; up to date without reload.</summary>
public sealed partial class Bell
{
    private TodayBell? bell;
    private bool open;

    [Inject]
    public required TodayQueries Queries { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    private int Fresh => bell?.New ?? 0;

    protected override Task OnInitializedAsync() => LoadAsync();

    private bool Concerns(LiveEvent what) =>
        what is AlertsChanged or ScoresChanged { Customers: null } || (what is TodayLooked looked && looked.PersonId == Viewer.PersonId);

    private bool IsNew(AlertRow alert) => bell?.SeenThrough is { } seen && alert.RaisedAt > seen;

    private void CloseByKey(KeyboardEventArgs key) => open = open && key.Key != "Escape";

    private async Task LoadAsync() => bell = await Queries.BellAsync(Viewer, CancellationToken.None);
}
