using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Identity;
using CustomerSuccess.Web.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Web;

namespace CustomerSuccess.Web.Shell;

/// <summary>Navigation, top bar and the page. Everything inside knows on whose behalf it works: the cascading <see cref="Viewer"/>.</summary>
public sealed partial class MainLayout
{
    private Viewer? viewer;
    private PeopleNames? names;
    private bool nobody;
    private ErrorBoundary? boundary;

    [Inject]
    public required PeopleQueries People { get; init; }

    [CascadingParameter]
    public required Task<AuthenticationState> Authentication { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        // Another page must not be kept out by the failure of the last one.
        boundary?.Recover();
        var signedIn = PersonClaims.ToViewer((await Authentication).User);
        names ??= signedIn is null ? null : new PeopleNames(await People.NamesAsync(CancellationToken.None));
        viewer = signedIn;
        nobody = viewer is null;
    }
}
