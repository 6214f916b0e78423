using CustomerSuccess.Web.Plays.Steps;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Plays.Tasks;

/// <summary>One task of the list.</summary>
public sealed partial class TaskItem
{
    private ElementReference title;

    [Parameter, EditorRequired]
    public required TaskLine Line { get; set; }

    [Parameter, EditorRequired]
    public DateTimeOffset Now { get; set; }

    [Parameter]
    public bool Selected { get; set; }

    /// <summary>Says whose task it is.</summary>
    [Parameter]
    public bool WithOwner { get; set; }

    /// <summary>The focus goes to its title once it is drawn.</summary>
    [Parameter]
    public bool TakeFocus { get; set; }

    [Parameter]
    public EventCallback OnSelect { get; set; }

    [Parameter]
    public EventCallback OnFocused { get; set; }

    [Parameter]
    public EventCallback<StepAct> OnAct { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (TakeFocus)
        {
            await OnFocused.InvokeAsync();
            await title.FocusAsync();
        }
    }

    private Task SelectAsync() => Selected ? Task.CompletedTask : OnSelect.InvokeAsync();
}
