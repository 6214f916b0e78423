using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Faults;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Plays.Builder;

public sealed partial class StepsCard
{
    private readonly Dictionary<string, ElementReference> ups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ElementReference> downs = new(StringComparer.Ordinal);
    private StepInput? open;
    private StepInput? held;
    private (string Id, bool Up)? focus;
    private string? moved;

    [Parameter, EditorRequired]
    public required PlaybookInput Input { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TemplateRow> Templates { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<PlaybookFault> Faults { get; set; }

    /// <summary>To be read only.</summary>
    [Parameter]
    public bool Locked { get; set; }

    [Parameter]
    public EventCallback Changed { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // The browser takes the focus from an element that is moved within the page.
        if (focus is { } wanted && (wanted.Up ? ups : downs).TryGetValue(wanted.Id, out var button))
        {
            focus = null;
            await button.FocusAsync();
        }
    }

    private static string Who(StepInput step) => step.Type switch
    {
        StepType.Message => "sent to the customer",
        StepType.Offer => "offer",
        StepType.Notice => $"tells the {BuilderWords.Owner(step.Owner)}",
        StepType.Task => BuilderWords.Owner(step.Owner),
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    private string? TitleOf(string id) => Input.Steps.FirstOrDefault(step => step.Id == id)?.Title;

    private int Wrong(StepInput step) => Faults.Count(fault => fault.Step == step.Id);

    private Task MoveAsync(StepInput step, int place, bool up)
    {
        if (!Input.Move(step, place))
        {
            return Task.CompletedTask;
        }

        focus = (step.Id, up);
        return TellAsync(step, place);
    }

    private Task DropAsync(int place)
    {
        var step = held;
        held = null;
        return step is not null && Input.Move(step, place) ? TellAsync(step, place) : Task.CompletedTask;
    }

    private Task TellAsync(StepInput step, int place)
    {
        moved = $"{(step.Title.Length == 0 ? "The step" : step.Title)} is now step {place + 1} of {Input.Steps.Count}.";
        return Changed.InvokeAsync();
    }

    private Task AddAsync()
    {
        open = Input.Add();
        return Changed.InvokeAsync();
    }

    private Task RemoveAsync(StepInput step)
    {
        Input.Remove(step);
        return Changed.InvokeAsync();
    }
}
