using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Today;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace CustomerSuccess.Web.Shell;

/// <summary>How many alerts are new to the person, and the newest of them; up to date without reload.</summary>
public sealed partial class Bell : IDisposable
{
    private const int Shown = 6;

    private TodayBell? bell;
    private bool open;
    private IDisposable? subscription;

    [Inject]
    public required TodayQueries Queries { get; init; }

    [Inject]
    public required LiveFeed Live { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    private int Fresh => bell?.New ?? 0;

    public void Dispose() => subscription?.Dispose();

    protected override Task OnInitializedAsync()
    {
        subscription = Live.Subscribe(what => Concerns(what) ? InvokeAsync(RefreshAsync) : Task.CompletedTask);
        return LoadAsync();
    }

    private bool Concerns(LiveEvent what) =>
        what is AlertsChanged or ScoresChanged { Customers: null } || (what is TodayLooked looked && looked.PersonId == Viewer.PersonId);

    private bool IsNew(AlertRow alert) => bell?.SeenThrough is { } seen && alert.RaisedAt > seen;

    private void CloseByKey(KeyboardEventArgs key) => open = open && key.Key != "Escape";

    private async Task LoadAsync() => bell = await Queries.BellAsync(Shown, Viewer, CancellationToken.None);

    private async Task RefreshAsync()
    {
        try
        {
            await LoadAsync();
            StateHasChanged();
        }
        catch (Exception failure)
        {
            // Nobody awaits the news: the page's own boundary shows that it failed and logs why.
            await DispatchExceptionAsync(failure);
        }
    }
}
