using CustomerSuccess.Core.Alerts;
using CustomerSuccess.Core.Alerts.Answering;
using CustomerSuccess.Core.People;
using CustomerSuccess.Core.Primitives;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Alerts;

/// <summary>Snoozes or closes one alert.</summary>
public sealed partial class AnswerDialog
{
    private AlertRow? shown;
    private DateOnly until;
    private AlertOutcome outcome;
    private string note = "";
    private string? error;

    [Inject]
    public required SnoozeAlert Snooze { get; init; }

    [Inject]
    public required CloseAlert Close { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    public required Viewer Viewer { get; set; }

    /// <summary>Null: the dialog is shut.</summary>
    [Parameter, EditorRequired]
    public AlertRow? Alert { get; set; }

    [Parameter, EditorRequired]
    public AnswerKind Kind { get; set; }

    /// <summary>Answered or cancelled.</summary>
    [Parameter]
    public EventCallback Done { get; set; }

    private string Title => Kind == AnswerKind.Snooze ? "Snooze alert" : "Close alert";

    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(shown, Alert))
        {
            shown = Alert;
            (until, outcome, note, error) = (Clock.Today().AddDays(3), AlertOutcome.Useful, "", null);
        }
    }

    private async Task SaveAsync()
    {
        if (Alert is null)
        {
            return;
        }

        var answer = Kind == AnswerKind.Snooze
            ? await Snooze.RunAsync(Alert.Id, until, note, Viewer, CancellationToken.None)
            : await Close.RunAsync(Alert.Id, outcome, note, Viewer, CancellationToken.None);
        error = answer.Error?.Message;
        if (answer.Succeeded)
        {
            await Done.InvokeAsync();
        }
    }
}
