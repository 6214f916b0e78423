using CustomerSuccess.Core.Health.Model;
using CustomerSuccess.Core.Snapshots;
using Radzen;

namespace CustomerSuccess.Web.Scorecards;

/// <summary>What the studio asks in between.</summary>
public sealed class StudioDialogs(DialogService dialogs)
{
    /// <returns>Null when somebody thought better of it.</returns>
    public async Task<string?> NoteAsync(string title, string effect, string verb, string note) => await dialogs.OpenAsync<NoteForm>(title, new()
    {
        [nameof(NoteForm.Effect)] = effect,
        [nameof(NoteForm.Verb)] = verb,
        [nameof(NoteForm.Note)] = note,
    }) as string;

    /// <param name="into">Key of the category to start with.</param>
    /// <param name="known">Share of customers of whom each input is known.</param>
    internal async Task<PickedMeasure?> MeasureAsync(Scorecard draft, string? into, IReadOnlyDictionary<Input, double>? known) => await dialogs.OpenAsync<MeasurePicker>(
        "Add measure",
        new()
        {
            [nameof(MeasurePicker.Draft)] = draft,
            [nameof(MeasurePicker.Into)] = into,
            [nameof(MeasurePicker.Known)] = known,
        },
        new DialogOptions { Width = "min(680px, calc(100vw - 24px))" }) as PickedMeasure;

    public async Task<bool> SureAsync(string title, string question, string verb) =>
        await dialogs.Confirm(question, title, new ConfirmOptions { OkButtonText = verb, CancelButtonText = "Cancel" }) == true;
}
