using CustomerSuccess.Core.Alerts.Rules;
using CustomerSuccess.Core.People;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Alerts;

/// <summary>All rules with how they do, and when the business is open; for admins.</summary>
public sealed partial class RulesPage
{
    private IReadOnlyList<RuleRow>? rules;
    private string? error;

    [Inject]
    public required RuleQueries Queries { get; init; }

    [Inject]
    public required SwitchRule Switch { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

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
