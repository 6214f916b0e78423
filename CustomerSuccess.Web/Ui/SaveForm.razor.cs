using CustomerSuccess.Core.Primitives;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui;

/// <summary>Saves once however often it is asked to, and says why when nothing was saved. What comes after success is up to its owner.</summary>
public sealed partial class SaveForm
{
    private Error? error;
    private bool saving;

    /// <summary>Unique on the page.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>What the button says.</summary>
    [Parameter]
    public string Word { get; set; } = "Save";

    [Parameter]
    public bool Disabled { get; set; }

    /// <summary>There is nothing to fill in and nothing to lose: the focus begins on the button.</summary>
    [Parameter]
    public bool Asks { get; set; }

    /// <summary>Gives null when all went well.</summary>
    [Parameter, EditorRequired]
    public required Func<Task<Error?>> Save { get; set; }

    [Parameter]
    public EventCallback Cancelled { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private async Task SaveAsync()
    {
        if (saving)
        {
            return;
        }

        saving = true;
        try
        {
            error = await Save();
        }
        finally
        {
            saving = false;
        }
    }
}
