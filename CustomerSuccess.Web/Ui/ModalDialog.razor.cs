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

    /// <summary>It is shut and has given the focus back: from here on, the focus can be put elsewhere.</summary>
    [Parameter]
    public EventCallback Shut { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Open != shown)
        {
            shown = Open;
            if (shown)
            {
                await Dialogs.ShowAsync(dialog);
                return;
            }

            await Dialogs.CloseAsync(dialog);
            await Shut.InvokeAsync();
        }
    }

    private Task CloseAsync() => Open ? Closed.InvokeAsync() : Task.CompletedTask;
}
