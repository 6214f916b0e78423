using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Planning;
using CustomerSuccess.Core.Plays.Runs.Reading;
using CustomerSuccess.Web.Plays.Steps;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Plays.Runs;

/// <summary>One step of a run.</summary>
public sealed partial class StepItem
{
    [Parameter, EditorRequired]
    public required StepRow Step { get; set; }

    [Parameter, EditorRequired]
    public DateTimeOffset Now { get; set; }

    /// <summary>What a person is to do; null when the playbook does not say.</summary>
    [Parameter]
    public string? Instruction { get; set; }

    /// <summary>What it would say as of now; null when its text stands, or when it has none.</summary>
    [Parameter]
    public StepText? Preview { get; set; }

    /// <summary>The viewer may decide on its approval.</summary>
    [Parameter]
    public bool MayApprove { get; set; }

    /// <summary>The run has ended: nothing can be done any more.</summary>
    [Parameter]
    public bool Ended { get; set; }

    [Parameter]
    public EventCallback<StepAct> OnAct { get; set; }

    private IReadOnlyList<StepAct> Acts => StepWords.Acts(Step.State, (Preview?.Draft.Text ?? Step.Text) is not null, Step.MaySend, MayApprove);

    private string Meta => string.Join(" · ", new[]
    {
        Step.OwnerEmail ?? (Step.Type == StepType.Task ? StepWords.Owner(Step.OwnerRole) : "by the program"),
        Step.ContactName is { } contact ? $"to {contact}" : null,
        Step.Outcome is { } outcome ? StepWords.Outcome(outcome) : null,
        Step.DoneBy is { Length: > 0 } by ? $"by {by}" : null,
        Step.WorkedAt is null ? null : "has worked",
        Step.NeedsApproval && !StepWords.IsOver(Step.State) ? "needs approval" : null,
        Step.Attempts > 1 ? $"{Step.Attempts} attempts" : null,
    }.OfType<string>());
}
