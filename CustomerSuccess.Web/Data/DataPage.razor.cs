using CustomerSuccess.Core.Data;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Data;

/// <summary>What the installation knows, where it came from, how fresh it is; and the way to bring in more.</summary>
public sealed partial class DataPage : IDisposable
{
    private DataOverview? overview;
    private IDisposable? subscription;

    [Inject]
    public required DataQueries Queries { get; init; }

    [Inject]
    public required ImportDesk Desk { get; init; }

    [Inject]
    public required LiveFeed Live { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [SupplyParameterFromQuery]
    public string? Error { get; set; }

    public void Dispose() => subscription?.Dispose();

    protected override async Task OnInitializedAsync()
    {
        subscription = Live.Subscribe(what => what is ScoresChanged or ImportAdvanced ? InvokeAsync(RefreshAsync) : Task.CompletedTask);
        await LoadAsync();
    }

    private async Task RefreshAsync()
    {
        if (Desk.Status is not { Running: true })
        {
            await LoadAsync();
        }

        StateHasChanged();
    }

    private async Task LoadAsync()
    {
        var answer = await Queries.OverviewAsync(Viewer, CancellationToken.None);
        overview = answer.Succeeded ? answer.Value : null;
    }
}
