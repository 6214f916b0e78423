using CustomerSuccess.Core.People;
using CustomerSuccess.Web.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace CustomerSuccess.Web.Shell;

/// <summary>Navigation, top bar and the page. Everything inside knows on whose behalf it works: the cascading <see cref="Viewer"/>.</summary>
public sealed partial class MainLayout
{
    private Viewer? viewer;

    [CascadingParameter]
    public required Task<AuthenticationState> Authentication { get; set; }

    protected override async Task OnParametersSetAsync() => viewer = PersonClaims.ToViewer((await Authentication).User);
}
