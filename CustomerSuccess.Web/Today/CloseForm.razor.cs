using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Answering;
using CustomerSuccess.Core.People;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Today;

public sealed partial class CloseForm
{
    private static readonly IReadOnlyList<(AlertOutcome Outcome, string Word)> Words =
    [
        (AlertOutcome.Noise, "Noise: nothing was wrong"),
        (AlertOutcome.TooEarly, "Too early: nothing to do yet"),
        (AlertOutcome.Useful, "Useful, and done"),
    ];

    private AlertOutcome outcome = AlertOutcome.Noise;
    private string? note;
    private string? error;
    private bool saving;

    [Inject]
    public required CloseAlert Close { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter, EditorRequired]
    public required AlertRow Alert { get; set; }

    /// <summary>With what was done, or null when it was cancelled.</summary>
    [Parameter]
    public EventCallback<string?> Done { get; set; }

    private async Task SaveAsync()
    {
        saving = true;
        var closed = await Close.RunAsync(Alert.Id, outcome, note, Viewer, CancellationToken.None);
        saving = false;
        error = closed.Error?.Message;
        if (closed.Succeeded)
        {
            await Done.InvokeAsync($"{Alert.CustomerName}: alert closed.");
        }
    }
}
