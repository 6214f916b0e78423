using CustomerSuccess.Web.Browser;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui;

/// <summary>A dialog that is open as long as its owner says so; the owner hears when the person closes it.</summary>
public sealed partial class ModalDialog
{
    private ElementReference dialog;
    private bool shown;

    [Inject]
    public required Dialogs Dialogs { get; init; }

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    [Parameter, EditorRequired]
    public bool Open { get; set; }

    [Parameter]
    public EventCallback Closed { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Open != shown)
        {
            shown = Open;
            await (Open ? Dialogs.ShowAsync(dialog) : Dialogs.CloseAsync(dialog));
        }
    }

    private Task CloseAsync() => Open ? Closed.InvokeAsync() : Task.CompletedTask;
}
