using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Answering;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Alerts;

public sealed partial class SnoozeForm
{
    /// <summary>What most people mean by later.</summary>
    private const int UsualDays = 3;

    private DateOnly until;
    private string reason = "";

    [Inject]
    public required SnoozeAlert Snooze { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter, EditorRequired]
    public required AlertRow Alert { get; set; }

    /// <summary>With what was done, or null when it was cancelled.</summary>
    [Parameter]
    public EventCallback<string?> Done { get; set; }

    protected override void OnInitialized() => until = Clock.Today().AddDays(UsualDays);

    private async Task<Error?> SaveAsync()
    {
        var snoozed = await Snooze.RunAsync(Alert.Id, until, reason, Viewer, CancellationToken.None);
        if (snoozed.Succeeded)
        {
            await Done.InvokeAsync($"{Alert.CustomerName}: snoozed until {Text.Day(until)}.");
        }

        return snoozed.Error;
    }
}
