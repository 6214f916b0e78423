using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Web;

namespace CustomerSuccess.Web.Shell;

/// <summary>Navigation, top bar and the page. Everything inside knows on whose behalf it works: the cascading <see cref="Viewer"/>.</summary>
public sealed partial class MainLayout
{
    private Viewer? viewer;
    private bool nobody;
    private ErrorBoundary? boundary;

    [CascadingParameter]
    public required Task<AuthenticationState> Authentication { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        // Another page must not be kept out by the failure of the last one.
        boundary?.Recover();
        viewer = PersonClaims.ToViewer((await Authentication).User);
        nobody = viewer is null;
    }
}
