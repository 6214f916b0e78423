using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace CustomerSuccess.Web.Ui.Editing;

public sealed partial class LeaveGuard
{
    private string? target;

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Asked at the moment of leaving: what was published a moment ago is not lost.</summary>
    [Parameter, EditorRequired]
    public required Func<bool> IsDirty { get; set; }

    /// <summary>Another query after the same path keeps what was changed.</summary>
    [Parameter]
    public bool QueryKeeps { get; set; }

    /// <summary>What was changed is given up.</summary>
    [Parameter]
    public EventCallback OnLeave { get; set; }

    private void Hold(LocationChangingContext context)
    {
        if (IsDirty() && !(QueryKeeps && Navigation.ToAbsoluteUri(context.TargetLocation).AbsolutePath == new Uri(Navigation.Uri).AbsolutePath))
        {
            target = context.TargetLocation;
            context.PreventNavigation();
        }
    }

    private async Task LeaveAsync()
    {
        var leaving = target!;
        target = null;
        await OnLeave.InvokeAsync();
        Navigation.NavigateTo(leaving);
    }
}
