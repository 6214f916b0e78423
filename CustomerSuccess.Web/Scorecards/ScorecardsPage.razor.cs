using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Scorecards;
using CustomerSuccess.Web.Shell;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>Every scorecard, and who gets which.</summary>
public sealed partial class ScorecardsPage : IDisposable
{
    private ScorecardList? list;
    private string? error;
    private IDisposable? subscription;

    [Inject]
    public required ScorecardQueries Queries { get; init; }

    [Inject]
    public required RemoveScorecard Remove { get; init; }

    [Inject]
    public required ScoringDesk Scoring { get; init; }

    [Inject]
    public required DialogService Dialog { get; init; }

    [Inject]
    public required StudioDialogs Dialogs { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required LiveFeed Live { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    public void Dispose() => subscription?.Dispose();

    protected override Task OnInitializedAsync()
    {
        subscription = Live.Subscribe(what => what is ScorecardsChanged or ScoresChanged ? InvokeAsync(RefreshAsync) : Task.CompletedTask);
        return LoadAsync();
    }

    private async Task RefreshAsync()
    {
        await LoadAsync();
        StateHasChanged();
    }

    private async Task LoadAsync()
    {
        var answer = await Queries.ListAsync(Viewer, CancellationToken.None);
        list = answer.Succeeded ? answer.Value : list;
        error = answer.Error?.Message ?? error;
    }

    private Task NewAsync() => StartAsync("New scorecard", source: null);

    private Task CopyAsync(ScorecardRow row) => StartAsync($"Copy {row.Name}", row.Key);

    private async Task StartAsync(string title, string? source)
    {
        var parameters = new Dictionary<string, object?> { [nameof(NewScorecardForm.Viewer)] = Viewer, [nameof(NewScorecardForm.List)] = list, [nameof(NewScorecardForm.Source)] = source };
        if (await Dialog.OpenAsync<NewScorecardForm>(title, parameters) is string key)
        {
            Navigation.NavigateTo(AppRoutes.Scorecard(key));
        }
    }

    private async Task RemoveAsync(ScorecardRow row)
    {
        if (await Dialogs.SureAsync($"Remove {row.Name}", "It and its draft are gone for good. Nobody was ever judged by it.", "Remove"))
        {
            error = (await Remove.RunAsync(row.Key, Viewer, CancellationToken.None)).Error?.Message;
        }
    }

    private Task SavedAsync()
    {
        Scoring.Start("The priority list has changed", Viewer);
        return LoadAsync();
    }
}
