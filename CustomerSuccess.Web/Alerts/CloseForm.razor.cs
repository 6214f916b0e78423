using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Answering;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Alerts;

public sealed partial class CloseForm
{
    private static readonly IReadOnlyList<(AlertOutcome Outcome, string Word)> Words =
    [
        (AlertOutcome.Noise, "Noise: nothing was wrong"),
        (AlertOutcome.TooEarly, "Too early: nothing to do yet"),
        (AlertOutcome.Useful, "Useful, and done"),
    ];

    private AlertOutcome outcome;
    private string? note;

    [Inject]
    public required CloseAlert Close { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    [Parameter, EditorRequired]
    public required AlertRow Alert { get; set; }

    /// <summary>What is chosen at first.</summary>
    [Parameter]
    public AlertOutcome Likely { get; set; }

    /// <summary>With what was done, or null when it was cancelled.</summary>
    [Parameter]
    public EventCallback<string?> Done { get; set; }

    protected override void OnInitialized() => outcome = Likely;

    private async Task<Error?> SaveAsync()
    {
        var closed = await Close.RunAsync(Alert.Id, outcome, note, Viewer, CancellationToken.None);
        if (closed.Succeeded)
        {
            await Done.InvokeAsync($"{Alert.CustomerName}: alert closed.");
        }

        return closed.Error;
    }
}
