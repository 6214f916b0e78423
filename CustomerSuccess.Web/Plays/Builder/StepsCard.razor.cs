using CustomerSuccess.Core.Messaging.Templates;
using CustomerSuccess.Core.Plays.Model;
using CustomerSuccess.Core.Plays.Model.Faults;
using CustomerSuccess.Web.Plays.Steps;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Plays.Builder;

public sealed partial class StepsCard
{
    private readonly Dictionary<string, ElementReference> ups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ElementReference> downs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ElementReference> removes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ElementReference> backs = new(StringComparer.Ordinal);
    private StepInput? open;
    private StepInput? held;
    private (string Id, Dictionary<string, ElementReference> Among)? focus;
    private string? said;

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
        // The browser takes the focus from an element that is moved within the page, or leaves it.
        if (focus is { } wanted && wanted.Among.TryGetValue(wanted.Id, out var button))
        {
            focus = null;
            await button.FocusAsync();
        }
    }

    private static string Who(StepInput step) => step.Type switch
    {
        StepType.Message => "sent to the customer",
        StepType.Offer => "offer",
        StepType.Notice => $"tells the {StepWords.Owner(step.Owner)}",
        StepType.Task => StepWords.Owner(step.Owner),
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    private static string Name(StepInput step) => step.Title.Length == 0 ? "The step" : step.Title;

    private string? TitleOf(string id) => Input.KeptSteps.FirstOrDefault(step => step.Id == id)?.Title;

    private int Wrong(StepInput step) => Faults.Count(fault => fault.Step == step.Id);

    /// <summary>The next place in a direction, past those that are removed.</summary>
    private int Beside(int place, int direction)
    {
        do
        {
            place += direction;
        }
        while (place >= 0 && place < Input.Steps.Count && Input.Steps[place].IsRemoved);
        return place;
    }

    private Task MoveAsync(StepInput step, int place, Dictionary<string, ElementReference> buttons)
    {
        if (!Input.Move(step, place))
        {
            return Task.CompletedTask;
        }

        focus = (step.Id, buttons);
        return TellAsync(step);
    }

    private Task DropAsync(int place)
    {
        var step = held;
        held = null;
        return step is not null && Input.Move(step, place) ? TellAsync(step) : Task.CompletedTask;
    }

    private Task TellAsync(StepInput step)
    {
        var kept = Input.KeptSteps;
        said = $"{Name(step)} is now step {kept.TakeWhile(other => other != step).Count() + 1} of {kept.Count}.";
        return Changed.InvokeAsync();
    }

    private Task AddAsync()
    {
        open = Input.Add();
        return Changed.InvokeAsync();
    }

    private Task RemoveAsync(StepInput step)
    {
        step.IsRemoved = true;
        (open, focus, said) = (open == step ? null : open, (step.Id, backs), $"{Name(step)} is removed.");
        return Changed.InvokeAsync();
    }

    private Task PutBackAsync(StepInput step)
    {
        step.IsRemoved = false;
        focus = (step.Id, removes);
        return TellAsync(step);
    }
}
