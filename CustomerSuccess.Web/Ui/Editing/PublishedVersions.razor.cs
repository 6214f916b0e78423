using CustomerSuccess.Core.Primitives;
using Microsoft.AspNetCore.Components;

namespace CustomerSuccess.Web.Ui.Editing;

public sealed partial class PublishedVersions
{
    private int? asking;

    /// <summary>The newest first, which is the published one.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<PublishedVersion> Versions { get; set; }

    /// <summary>What an older version is still good for.</summary>
    [Parameter, EditorRequired]
    public required string Note { get; set; }

    [Parameter]
    public bool CanTake { get; set; }

    /// <summary>Asked before the editor is overwritten.</summary>
    [Parameter, EditorRequired]
    public required Func<bool> IsDirty { get; set; }

    [Parameter]
    public EventCallback<int> Taken { get; set; }

    private Task TakeAsync(int number)
    {
        asking = IsDirty() ? number : null;
        return asking is null ? Taken.InvokeAsync(number) : Task.CompletedTask;
    }

    private async Task<Error?> TakeAskedAsync()
    {
        if (asking is { } number)
        {
            asking = null;
            await Taken.InvokeAsync(number);
        }

        return null;
    }
}
