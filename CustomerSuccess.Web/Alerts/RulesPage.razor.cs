using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.Live;
using CustomerSuccess.Core.People;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Alerts;

/// <summary>All rules with how they do, and when the business is open; for admins.</summary>
public sealed partial class RulesPage : IDisposable
{
    private IReadOnlyList<RuleRow>? rules;
    private string? error;
    private IDisposable? subscription;

    [Inject]
    public required RuleQueries Queries { get; init; }

    [Inject]
    public required SwitchRule Switch { get; init; }

    [Inject]
    public required LiveFeed Live { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    public void Dispose() => subscription?.Dispose();

    protected override Task OnInitializedAsync()
    {
        subscription = Live.Subscribe(what => what is AlertsChanged or RulesChanged ? InvokeAsync(RefreshAsync) : Task.CompletedTask);
        return LoadAsync();
    }

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

    private async Task LoadAsync()
    {
        var answer = await Queries.RulesAsync(Viewer, CancellationToken.None);
        rules = answer.Succeeded ? answer.Value : [];
    }

    private async Task SwitchAsync(RuleRow rule, bool on)
    {
        error = (await Switch.RunAsync(rule.Rule.Key, on, Viewer, CancellationToken.None)).Error?.Message;
        await LoadAsync();
    }
}
